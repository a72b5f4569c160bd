package io.github.proposals.model.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** The forms in which days are written, in the letters of {@link DateTimeFormatter}, such as {@code MMMM d, yyyy}. */
public final class DateForm {

    /** Two of them, since a form with the year of the week is wrong only at the end of one. */
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 3, 4), LocalDate.of(2027, 1, 1));

    private DateForm() {}

    /** {@return what reads and writes days in {@code form}} */
    public static DateTimeFormatter formatter(String form) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(form.replace("yyyy", "uuuu"))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** {@return whether a day can be written in {@code form}, and be read from it again} A form with hours is none. */
    static boolean isUsable(String form) {
        try {
            DateTimeFormatter formatter = formatter(form);
            return DAYS.stream()
                    .allMatch(day ->
                            LocalDate.parse(formatter.format(day), formatter).equals(day));
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
