package io.github.proposals.model.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The forms in which days are written, in the letters of {@link DateTimeFormatter}, such as {@code MMMM d, yyyy}. */
public final class DateForm {

    /** Two of them, since a form with the year of the week is wrong only at the end of one. */
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 3, 4), LocalDate.of(2027, 1, 1));

    /** Languages in which names of months are read. No two of them call different months by one name. */
    private static final List<Locale> LANGUAGES = Stream.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs")
            .map(Locale::forLanguageTag)
            .toList();

    private DateForm() {}

    /** {@return what writes days in {@code form}, and reads them} Names are English. */
    public static DateTimeFormatter formatter(String form) {
        return formatter(form, Locale.ENGLISH);
    }

    /** {@return what reads days in {@code form}, one for each language where it has names of months} */
    public static List<DateTimeFormatter> readers(String form) {
        return form.contains("MMM") || form.contains("LLL")
                ? LANGUAGES.stream().map(language -> formatter(form, language)).toList()
                : List.of(formatter(form));
    }

    private static DateTimeFormatter formatter(String form, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(form.replace("yyyy", "uuuu"))
                .toFormatter(language)
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
