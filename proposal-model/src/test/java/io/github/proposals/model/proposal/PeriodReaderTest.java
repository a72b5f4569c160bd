package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A period is read as people write it: what one day leaves out stands with the other. */
class PeriodReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-01...2026-05-14               | 2026-05-01 2026-05-14",
                "2026-05-01 - 2026-05-14               | 2026-05-01 2026-05-14",
                "2026-05-01                            | 2026-05-01 2026-05-01",
                "May 1...14                            | --05-01 --05-14",
                "May 1...1                             | --05-01 --05-01",
                "1 May until 14 June                   | --05-01 --06-14",
                "1st to 14th May 2026                  | 2026-05-01 2026-05-14",
                "May 1, 2026 – June 14                 | 2026-05-01 2026-06-14",
                "February 18 - March 3, 2026           | 2026-02-18 2026-03-03",
                "December 20 - January 3, 2027         | 2026-12-20 2027-01-03",
                "December 20, 2026 - January 3         | 2026-12-20 2027-01-03",
                "December 20 - January 3               | --12-20 --01-03",
                "February 28 - February 29             | --02-28 --02-29",
                "February 28 - February 29, 2028       | 2028-02-28 2028-02-29",
                "2026-05-14 - 2027-05-01               | 2026-05-14 2027-05-01",
            })
    void isReadFromBothOfItsDays(String text, String days) {
        assertEquals(Optional.of(days), PeriodReader.read(text).map(it -> said(it.first()) + " " + said(it.last())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "...",
                "TBD",
                "May 1",
                "May 14...1",
                "1...14",
                "2026-05-14...2026-05-01",
                "May 1...14...20",
                "Mai 1 Mai...14",
                "Foo 1...14",
                "May 1...Foo 14",
                "May 32...33",
                "February 28 - February 29, 2026",
                "February 29, 2026 - March 1, 2026",
            })
    void whatIsNoPeriodIsNotRead(String text) {
        assertEquals(Optional.empty(), PeriodReader.read(text));
    }

    @Test
    void nothingLongIsRead() {
        assertEquals(
                true, PeriodReader.read("May 1..." + " ".repeat(190) + "14").isPresent());
        assertEquals(
                false, PeriodReader.read("May 1..." + " ".repeat(191) + "14").isPresent());
    }

    private static String said(Period.Day day) {
        assertEquals(day.year().isPresent(), day.date().isPresent());
        return day.date().map(Object::toString).orElseGet(() -> day.day().toString());
    }
}
