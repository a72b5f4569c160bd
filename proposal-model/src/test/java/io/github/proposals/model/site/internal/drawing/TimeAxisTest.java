package io.github.proposals.model.site.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    @Test
    void shortTimesHaveDays() {
        assertEquals(List.of("2026-02-27", "2026-02-28", "2026-03-01"), ticks("2026-02-27", "2026-03-01"));
    }

    @Test
    void monthsBeginWithTheirFirstDay() {
        assertEquals(List.of("2026-02", "2026-03", "2026-04"), ticks("2026-01-05", "2026-04-02"));
    }

    @Test
    void longTimesHaveYears() {
        assertEquals(List.of("2020", "2022", "2024", "2026"), ticks("2018-03-01", "2027-11-01"));
    }

    @Test
    void aClockThatIsWrongMakesNoMoreTicks() {
        assertEquals(List.of("2048", "4096", "6144", "8192"), ticks("0001-01-01", "9999-01-01"));
    }

    @Test
    void daysOutsideAreAtTheEnds() {
        TimeAxis axis = axis("2026-01-01", "2026-01-11");
        assertEquals(0, axis.at(LocalDate.parse("2025-01-01")));
        assertEquals(50, axis.at(LocalDate.parse("2026-01-06")));
        assertEquals(100, axis.at(LocalDate.parse("2027-01-01")));
    }

    private static List<String> ticks(String first, String last) {
        return axis(first, last).ticks().stream().map(TimeAxis.Tick::name).toList();
    }

    private static TimeAxis axis(String first, String last) {
        return new TimeAxis(LocalDate.parse(first), LocalDate.parse(last), 0, 100);
    }
}
