package io.github.proposals.model.proposal;

import io.github.proposals.model.process.DateForm;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads periods such as {@code 2026-05-01...2026-05-14}, {@code May 1...14} and {@code February 18 - March 3, 2026}. What
 * one of the two days leaves out is taken from the other one; a single day with its year is the first and the last.
 */
final class PeriodReader {

    /** No period is written in more characters. */
    private static final int LONGEST = 200;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\p{L}{3,12})\\.?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s+(\\p{L}{3,12})\\.?)?(?:,?\\s+(\\d{4}))?");
    private static final Pattern BETWEEN =
            Pattern.compile("\\.{2,3}|…|–|—|\\s(?:-|to|through|until|bis|au|al|hasta|até)\\s");

    private PeriodReader() {}

    static Optional<Period> read(String text) {
        String[] days = text.length() > LONGEST ? new String[0] : BETWEEN.split(text.strip(), -1);
        if (days.length == 0 || days.length > 2) {
            return Optional.empty();
        }
        Optional<Part> first = part(days[0].strip());
        Optional<Part> last = days.length > 1
                ? part(days[1].strip())
                : first.filter(it -> it.year().isPresent());
        return first.isEmpty() || last.isEmpty() ? Optional.empty() : period(first.get(), last.get());
    }

    private static Optional<Part> part(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(new Part(
                    Optional.of(Integer.valueOf(iso.group(1))),
                    Optional.of(Integer.valueOf(iso.group(2))),
                    Integer.parseInt(iso.group(3))));
        }
        Matcher words = WORDS.matcher(text);
        if (!words.matches() || words.group(1) != null && words.group(3) != null) {
            return Optional.empty();
        }
        Optional<String> name = Optional.ofNullable(words.group(1)).or(() -> Optional.ofNullable(words.group(3)));
        Optional<Integer> month = name.flatMap(DateForm::month).map(Month::getValue);
        return name.isPresent() && month.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        Optional.ofNullable(words.group(4)).map(Integer::valueOf),
                        month,
                        Integer.parseInt(words.group(2))));
    }

    private static Optional<Period> period(Part first, Part last) {
        Optional<Integer> firstMonth = first.month().or(last::month);
        Optional<Integer> lastMonth = last.month().or(first::month);
        if (firstMonth.isEmpty() || lastMonth.isEmpty()) {
            return Optional.empty();
        }
        try {
            MonthDay from = MonthDay.of(firstMonth.get(), first.day());
            MonthDay to = MonthDay.of(lastMonth.get(), last.day());
            int turn = from.isAfter(to) ? 1 : 0;
            boolean written = first.year().isPresent() && last.year().isPresent();
            if (turn > 0 && !written && from.getMonth() == to.getMonth()) {
                return Optional.empty();
            }
            Optional<Integer> year = first.year().or(() -> last.year().map(it -> it - turn));
            Optional<Integer> end = last.year().or(() -> first.year().map(it -> it + turn));
            Period period = new Period(new Period.Day(from, year), new Period.Day(to, end));
            return isReal(period) ? Optional.of(period) : Optional.empty();
        } catch (DateTimeException e) {
            // There is no such day in any year.
            return Optional.empty();
        }
    }

    /** February 29 is not a day of each year, and no period ends before it begins. */
    private static boolean isReal(Period period) {
        Optional<Integer> first = period.first().year();
        Optional<Integer> last = period.last().year();
        return first.isEmpty()
                || last.isEmpty()
                || period.first().day().isValidYear(first.get())
                        && period.last().day().isValidYear(last.get())
                        && !period.first()
                                .day()
                                .atYear(first.get())
                                .isAfter(period.last().day().atYear(last.get()));
    }

    private record Part(Optional<Integer> year, Optional<Integer> month, int day) {}
}
