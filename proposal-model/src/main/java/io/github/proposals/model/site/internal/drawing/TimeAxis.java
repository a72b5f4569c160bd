package io.github.proposals.model.site.internal.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days as places from left to right.
 *
 * @param first the day on the left
 * @param last the day on the right, after {@code first}
 * @param left where the first day is
 * @param width how far it is from there to the last one
 */
record TimeAxis(LocalDate first, LocalDate last, double left, double width) {

    private static final int MOST_TICKS = 8;
    private static final int DAYS = 10;
    private static final int MONTH = 7;

    /** {@return where a day is} Days outside are at the ends. */
    double at(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return left + width * Math.max(0, Math.min(1, part));
    }

    /** {@return the beginnings of days, months or years, with their names: as many as are easy to read} */
    List<Tick> ticks() {
        Stream<List<Tick>> days =
                Stream.of(1, 2, 7).map(step -> ticks(first, day -> day.plusDays(step), day -> text(day, DAYS)));
        Stream<List<Tick>> months = Stream.of(1, 3, 6)
                .map(step -> ticks(month(step), day -> day.plusMonths(step), day -> text(day, MONTH)));
        Stream<List<Tick>> years = IntStream.iterate(1, it -> it * 2)
                .mapToObj(step -> ticks(
                        LocalDate.of(first.getYear() - Math.floorMod(first.getYear(), step), 1, 1),
                        day -> day.plusYears(step),
                        day -> Integer.toString(day.getYear())));
        return Stream.of(days, months, years)
                .flatMap(Function.identity())
                .filter(it -> it.size() <= MOST_TICKS)
                .findFirst()
                .orElseGet(List::of);
    }

    private LocalDate month(int step) {
        return first.withDayOfMonth(1).withMonth((first.getMonthValue() - 1) / step * step + 1);
    }

    private List<Tick> ticks(LocalDate from, UnaryOperator<LocalDate> next, Function<LocalDate, String> name) {
        return Stream.iterate(from, it -> !it.isAfter(last), next)
                .filter(it -> !it.isBefore(first))
                .limit(MOST_TICKS + 1)
                .map(it -> new Tick(Figures.number(at(it)), name.apply(it)))
                .toList();
    }

    private static String text(LocalDate day, int length) {
        String text = day.toString();
        return text.length() == DAYS ? text.substring(0, length) : text;
    }

    /** A mark on the axis. */
    public record Tick(String x, String name) {}
}
