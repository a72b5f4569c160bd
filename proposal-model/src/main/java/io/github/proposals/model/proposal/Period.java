package io.github.proposals.model.proposal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The days from one to another.
 *
 * @param first the first one
 * @param last the last one, which belongs to it
 */
public record Period(Day first, Day last) {

    /**
     * A day of a year that may not be written.
     *
     * @param day in the year
     * @param year nothing where the author leaves it to the reader
     */
    public record Day(MonthDay day, Optional<Integer> year) {

        /** {@return the day, where its year is written} */
        public Optional<LocalDate> date() {
            return year.map(day::atYear);
        }
    }
}
