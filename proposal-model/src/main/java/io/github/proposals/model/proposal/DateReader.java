package io.github.proposals.model.proposal;

import io.github.proposals.model.process.DateForm;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days in the forms that a process allows; ISO 8601 where it names none. */
final class DateReader {

    private static final List<String> ISO = List.of("yyyy-MM-dd");
    private static final List<String> COMMON = List.of(
            "yyyy-MM-dd",
            "yyyy/MM/dd",
            "yyyy-M-d",
            "MMMM d, yyyy",
            "MMM d, yyyy",
            "MMMM d yyyy",
            "MMM d yyyy",
            "d MMMM yyyy",
            "d MMM yyyy",
            "d. MMMM yyyy",
            "yyyy.M.d",
            "yyyyMMdd",
            "d-MMM-yyyy",
            "d-MMMM-yyyy",
            "d/MMM/yyyy",
            "yyyy-MMM-d",
            "yyyy MMM d",
            "yyyy MMMM d",
            "yyyy'\u5e74'M'\u6708'd'\u65e5'");

    /** Some write the day first, and some the month. */
    private static final List<String> EITHER_FIRST =
            List.of("d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "M-d-yyyy", "d.M.yyyy", "M.d.yyyy");

    /** The time of the day behind an ISO date. */
    private static final Pattern TIME =
            Pattern.compile("(?<=^[0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}[0-9:.]*(?:Z| ?[+-][0-9:]+)?$");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,9}(?=[\\p{L}0-9])");

    private static final Pattern ORDINAL = Pattern.compile("(?<=[0-9])(?:st|nd|rd|th)\\b");

    private static final Pattern ZEROS = Pattern.compile("(?<![dM])([dM])\\1(?![dM])");
    private static final Pattern ABBREVIATED = Pattern.compile("(?<=\\p{L})\\.");
    private static final Pattern MONTH = Pattern.compile("M{3,4}");

    /** No day is written in more characters, and the remark behind it is not read. */
    private static final int LONGEST = 200;

    private static final Map<String, List<DateTimeFormatter>> FORMATTERS = new ConcurrentHashMap<>();

    private DateReader() {}

    /** {@return the day that a text is, in one of the forms} */
    static Optional<LocalDate> read(String text, List<String> forms) {
        String bare = text.length() > LONGEST ? "" : text.strip();
        for (String form : forms.isEmpty() ? ISO : forms) {
            for (DateTimeFormatter reader : FORMATTERS.computeIfAbsent(form, DateForm::readers)) {
                ParsePosition position = new ParsePosition(0);
                TemporalAccessor day = reader.parseUnresolved(bare, position);
                if (day != null && position.getIndex() == bare.length()) {
                    try {
                        return Optional.of(LocalDate.parse(bare, reader));
                    } catch (DateTimeParseException e) {
                        // There is no such day; the next form may mean another one.
                        continue;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** {@return a text without the remark in brackets at its end} */
    static String withoutRemark(String text) {
        int bracket = text.indexOf(" (");
        return bracket > 0 && text.endsWith(")") ? text.substring(0, bracket).strip() : text;
    }

    /**
     * {@return the day at the start of a text, in any of the forms that people use, and in those of the process with fewer
     * digits or with a shorter or longer name of the month}
     */
    static Optional<LocalDate> guess(String text, List<String> forms) {
        String bare = text.length() > LONGEST ? "" : text.replaceFirst("\\s*[(,;].*(?<![0-9])$|\\s*\\(.*$", "");
        String day = WEEKDAY.matcher(TIME.matcher(bare).replaceFirst("")).replaceFirst("");
        String plain = ORDINAL.matcher(ABBREVIATED.matcher(day).replaceAll("")).replaceFirst("");
        return read(
                        plain,
                        Stream.concat(forms.stream().flatMap(DateReader::alike), COMMON.stream())
                                .toList())
                .or(() -> onlyReading(plain));
    }

    /** {@return the day that a text is, whichever of its numbers is the month} */
    private static Optional<LocalDate> onlyReading(String text) {
        List<LocalDate> days = EITHER_FIRST.stream()
                .flatMap(form -> read(text, List.of(form)).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Stream<String> alike(String form) {
        String spare = ZEROS.matcher(form).replaceAll("$1");
        return Stream.of(
                spare,
                MONTH.matcher(spare).replaceAll("MMM"),
                MONTH.matcher(spare).replaceAll("MMMM"));
    }
}
