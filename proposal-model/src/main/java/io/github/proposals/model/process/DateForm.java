package io.github.proposals.model.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which days are written, in the letters of {@link DateTimeFormatter}, such as {@code MMMM d, yyyy}. */
public final class DateForm {

    /** Two of them, since a form with the year of the week is wrong only at the end of one. */
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 3, 4), LocalDate.of(2027, 1, 1));

    /** Languages in which names of months are read, by their tags. No two of them call different months by one name. */
    static final Map<String, Locale> LANGUAGES = languages(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro", "tr", "ru", "uk",
            "ja", "zh", "ko");

    private DateForm() {}

    private static Map<String, Locale> languages(String... tags) {
        Map<String, Locale> languages = new LinkedHashMap<>();
        Stream.of(tags).forEach(tag -> languages.put(tag, Locale.forLanguageTag(tag)));
        return Collections.unmodifiableMap(languages);
    }

    /**
     * {@return what writes days in {@code form}, and reads them} Names are those of the language. A form without a day, such
     * as {@code MMMM yyyy}, stands for the first of the month.
     */
    public static DateTimeFormatter formatter(String form, Locale language) {
        DateTimeFormatterBuilder builder =
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form.replace("yyyy", "uuuu"));
        if (isOfMonth(form)) {
            builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
        }
        return builder.toFormatter(language).withResolverStyle(ResolverStyle.STRICT);
    }

    /** {@return whether a form names a month, and no day} */
    public static boolean isOfMonth(String form) {
        return form.replaceAll("'[^']*'|[^A-Za-z]", "").matches("[yuML]+");
    }

    /** {@return what reads days in {@code form}, one for each language where it has names of months, in both their cases} */
    public static List<DateTimeFormatter> readers(String form) {
        return form.contains("MMM") || form.contains("LLL")
                ? Stream.of(form, form.contains("L") ? form.replace('L', 'M') : form.replace('M', 'L'))
                        .flatMap(it -> LANGUAGES.values().stream().map(language -> formatter(it, language)))
                        .toList()
                : List.of(formatter(form, Locale.ENGLISH));
    }

    /** {@return the day that a text says, if it is written in {@code form}} */
    static Optional<LocalDate> day(String text, String form) {
        try {
            return Optional.of(LocalDate.parse(text, formatter(form, Locale.ROOT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return whether a day can be written in {@code form}, and be read from it again} A form with hours is none. */
    static boolean isUsable(String form) {
        try {
            DateTimeFormatter formatter = formatter(form, Locale.ENGLISH);
            return DAYS.stream()
                    .allMatch(day -> LocalDate.parse(formatter.format(day), formatter)
                            .equals(isOfMonth(form) ? day.withDayOfMonth(1) : day));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            // The last one comes from the JDK, for years of more than ten digits.
            return false;
        }
    }

    /** {@return the month that is called so in one of the languages, with or without a full stop} */
    public static Optional<Month> month(String name) {
        return Optional.ofNullable(Months.BY_NAME.get(bare(name)));
    }

    private static String bare(String month) {
        return month.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** Looked up only where somebody asks. */
    private static final class Months {

        static final Map<String, Month> BY_NAME = new HashMap<>(Map.of("sept", Month.SEPTEMBER));

        static {
            for (Locale language : LANGUAGES.values()) {
                for (TextStyle style : TextStyle.values()) {
                    for (Month month : Month.values()) {
                        BY_NAME.putIfAbsent(bare(month.getDisplayName(style, language)), month);
                    }
                }
            }
        }
    }
}
