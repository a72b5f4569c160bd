package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.HistoryBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCalendarTest {

    @Test
    void isWhatItWasBefore() throws IOException {
        Golden.compare("reviews.ics", new ReviewCalendar().write(Sample.reviews()));
    }

    @Test
    void anotherLibraryReadsTheDays() throws Exception {
        List<VEvent> events = read(new ReviewCalendar().write(Sample.reviews())).getComponents("VEVENT");
        assertEquals(
                List.of("20260331", "20261224"),
                events.stream()
                        .map(it -> it.getRequiredProperty("DTSTART").getValue())
                        .toList());
        assertEquals(
                "Review Date: DEP-0001 Free Slots, and more",
                events.get(1).getSummary().getValue());
        assertEquals(
                2,
                events.stream().map(it -> it.getUid().orElseThrow()).distinct().count());
    }

    @Test
    void theStampIsThatOfTheLastChange() throws Exception {
        PublishedRegister index = Sample.reviews(new HistoryBuilder()
                .commit("Ada", "deps/0001-free-slots.md", "Free Slots", "Draft")
                .build());
        List<VEvent> events = read(new ReviewCalendar().write(index)).getComponents("VEVENT");
        assertEquals(
                "20260301T083000Z", events.get(1).getRequiredProperty("DTSTAMP").getValue());
    }

    @Test
    void withoutDeadlinesItCanStillBeRead() throws Exception {
        assertEquals(List.of(), read(new ReviewCalendar().write(Sample.empty())).getComponents("VEVENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Africa/Cairo"})
    void theZoneOfTheMachineDoesNotMatter(String zone) throws IOException {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Golden.compare("reviews.ics", new ReviewCalendar().write(Sample.reviews()));
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void linesEndAsTheFormatDemands() {
        String text = new ReviewCalendar().write(Sample.reviews());
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n"));
        assertEquals(-1, text.replace("\r\n", "").indexOf('\n'));
        text.lines().forEach(line -> assertTrue(line.length() <= 75, line));
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
