package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.DateForm;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read as the process has them, and guessed where authors write them otherwise. */
class DateReaderTest {

    private static final Optional<LocalDate> FOURTH_OF_JULY = Optional.of(LocalDate.of(2025, 7, 4));

    @Test
    void aProcessWithoutFormsWantsIsoDates() {
        assertAll(
                () -> assertEquals(FOURTH_OF_JULY, DateReader.read("2025-07-04", List.of())),
                () -> assertEquals(FOURTH_OF_JULY, DateReader.read(" 2025-07-04 ", List.of())),
                () -> assertEquals(Optional.empty(), DateReader.read("07/04/2025", List.of())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2025-07-04 = yyyy-MM-dd",
                "07/04/2025 = MM/dd/yyyy",
                "Jul 04 2025 = MMM dd yyyy",
                "July 4 2025 = MMMM d yyyy",
                "July 4, 2025 = MMMM d, yyyy",
                "JULY 4, 2025 = MMMM d, yyyy",
                "jul 4, 2025 = MMM d, yyyy"
            })
    void aDayIsReadInTheFormThatTheProcessNames(String text, String form) {
        assertEquals(FOURTH_OF_JULY, DateReader.read(text, List.of("dd.MM.yyyy", form)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"2025-07 = yyyy-MM", "July 2025 = MMMM yyyy", "Juli 2025 = MMMM yyyy", "7/2025 = M/yyyy"})
    void aFormWithoutADayStandsForTheFirstOfTheMonth(String text, String form) {
        assertEquals(Optional.of(LocalDate.of(2025, 7, 1)), DateReader.read(text, List.of("yyyy-MM-dd", form)));
    }

    @Test
    void aFormThatTheProcessDoesNotNameIsNotRead() {
        assertEquals(Optional.empty(), DateReader.read("2025-07-04", List.of("MM/dd/yyyy")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-06-31",
                "2025-7-4",
                "25-07-04",
                "2025-07-04T00:00",
                "2025-07-04 (later)",
                "yesterday",
                "",
                "-"
            })
    void whatIsNoIsoDayIsNotRead(String text) {
        assertEquals(Optional.empty(), DateReader.read(text, List.of()));
    }

    @Test
    void theLeapDayIsADay() {
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), DateReader.read("2024-02-29", List.of()));
    }

    @Test
    void theNamesOfMonthsAreEnglishOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);

            assertEquals(FOURTH_OF_JULY, DateReader.read("4 July 2025", List.of("d MMMM uuuu")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-07-04",
                "2025/07/04",
                "2025-7-4",
                "July 4, 2025",
                "Jul 4, 2025",
                "July 4 2025",
                "4 July 2025",
                "4 Jul 2025",
                "20250704",
                "4-Jul-2025",
                "Fri, 4 July 2025",
                "Friday July 4th, 2025",
                "2025\u5e747\u67084\u65e5",
                "2025-07-04 (second round)",
                "2025-07-04, in the evening",
                "2025-07-04; again later"
            })
    void aDayIsGuessedInTheFormsThatPeopleUse(String text) {
        assertEquals(FOURTH_OF_JULY, DateReader.guess(text, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16/04/2026",
                "04/16/2026",
                "16.4.2026",
                "16-04-2026",
                "2026.04.16",
                "April 16th, 2026",
                "16th April 2026"
            })
    void aDayIsGuessedWhereOnlyOneOfItsNumbersCanBeTheMonth(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 4, 16)), DateReader.guess(text, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"07/04/2025", "04.07.2025", "summer 2025", "2025-02-30", "", "TBD"})
    void whatCouldBeTwoDaysOrNoneIsNotGuessed(String text) {
        assertEquals(Optional.empty(), DateReader.guess(text, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d. MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy"})
    void namesOfMonthsAreReadInEachLanguageAndMeanTheSameInAll(String form) {
        List<DateTimeFormatter> readers = DateForm.readers(form);
        assertTrue(readers.size() > 10, "languages were not found");
        for (DateTimeFormatter language : readers) {
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2025, month, 4);
                assertEquals(
                        Optional.of(day), DateReader.read(language.format(day), List.of(form)), language::toString);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4. Juli 2025", "4. juillet 2025", "4. JULI 2025", "4. července 2025"})
    void aMonthIsReadAsItsAuthorCallsIt(String text) {
        assertEquals(FOURTH_OF_JULY, DateReader.read(text, List.of("dd.MM.yyyy", "d. MMMM yyyy")));
        assertEquals(FOURTH_OF_JULY, DateReader.guess(text, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "4.7.2025, dd.MM.yyyy",
        "7.4.2025, MM.dd.yyyy",
        "Jul/4/2025, MMMM/dd/yyyy",
        "July/4/2025, MMM/dd/yyyy",
        "July/04/2025, MMMM/dd/yyyy"
    })
    void aDayIsGuessedInTheFormsOfTheProcessWithFewerDigitsOrAnotherNameOfTheMonth(String text, String form) {
        assertEquals(FOURTH_OF_JULY, DateReader.guess(text, List.of(form)));
    }

    @Test
    void aDayThatThereIsNotIsNotRead() {
        assertEquals(Optional.empty(), DateReader.read("30. Februar 2025", List.of("d. MMMM yyyy")));
    }
}
