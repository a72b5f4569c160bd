package io.github.proposals.model.export;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;

/** The deadlines as whole days of an iCalendar. Its lines end with CR LF, as that format demands. */
public final class ReviewCalendar implements TextFormat<PublishedRegister> {

    @Override
    public String fileName() {
        return "reviews.ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    /** Writes the calendar of all deadlines. */
    @Override
    public void write(PublishedRegister index, Writer text) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//io.github.proposals//proposal-maven-plugin//EN");
        String name = PlainText.of(index.process().name() + ": reviews");
        calendar.setName(name);
        // What most programs show, since they are older than the standard name.
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        index.deadlines().forEach(it -> calendar.addEvent(event(index, it)));
        ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
    }

    private static VEvent event(PublishedRegister index, Deadline deadline) {
        VEvent event = new VEvent();
        String name = String.join("\n", index.process().id(), deadline.path(), deadline.what());
        event.setUid(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@proposals.github.io");
        // What the library would take from the clock.
        event.setDateTimeStamp(Date.from(deadline.since()
                .orElse(deadline.day().atStartOfDay(ZoneOffset.UTC).toInstant())));
        // The library would make a date of the day in the calendar of the machine, where this may be the year 2569.
        event.setExperimentalProperty("DTSTART", ICalDataType.DATE, basic(deadline.day()));
        event.setSummary(PlainText.of(deadline.what() + ": " + deadline.id() + " " + deadline.title()));
        event.setDescription(PlainText.of(deadline.path()));
        event.setTransparency(true);
        return event;
    }

    private static String basic(LocalDate day) {
        return String.format(Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
