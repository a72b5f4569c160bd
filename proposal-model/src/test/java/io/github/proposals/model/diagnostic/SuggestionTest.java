package io.github.proposals.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

    private static final List<String> STATUSES = List.of("Draft", "Under Review", "Accepted", "Implementing");

    @ParameterizedTest
    @CsvSource({
        "Acepted, Accepted, a missing letter",
        "Acccepted, Accepted, an extra letter",
        "Acxepted, Accepted, a wrong letter",
        "Acecpted, Accepted, two letters swapped",
        "accepted, Accepted, another case",
        "' Draft ', Draft, blanks around it",
        "UnderReview, Under Review, a missing blank",
        "Under Review (round 2), Under Review, something added",
        "Implement, Implementing, the start of the word"
    })
    void aSlipOfThePenIsRecognised(String word, String meant, String slip) {
        assertEquals(Optional.of(meant), Suggestion.nearest(word, STATUSES), slip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "Final", "Done", "Rejected by the board"})
    void anotherWordIsNoSlip(String word) {
        assertEquals(Optional.empty(), Suggestion.nearest(word, STATUSES));
    }

    @Test
    void theNearestWordWins() {
        assertEquals(
                Optional.of("section.missing"),
                Suggestion.nearest("section.mising", List.of("section.missing", "section.mixing-up")));
    }

    @Test
    void anotherNumberIsNearAndNotSurelyMeant() {
        List<String> licences = List.of("BSD-2-Clause", "MIT");
        assertEquals(Optional.of("BSD-2-Clause"), Suggestion.nearest("BSD-3-Clause", licences));
        assertEquals(Optional.empty(), Suggestion.clear("BSD-3-Clause", licences));
        assertEquals(Optional.of("BSD-2-Clause"), Suggestion.clear("BSD-2-Cluase", licences));
    }

    @Test
    void ofTwoEquallyNearWordsTheFirstInTheAlphabetWins() {
        assertEquals(Optional.of("cat"), Suggestion.nearest("bat", List.of("rat", "cat")));
    }

    @Test
    void thePluralInParenthesesIsAPlural() {
        assertEquals(Optional.of("Author(s)"), Suggestion.nearest("Authors", List.of("Author(s)", "Status")));
    }

    @Test
    void aVeryLongWordTakesNoTime() {
        assertEquals(Optional.empty(), Suggestion.nearest("x".repeat(1_000_000), STATUSES));
    }

    @Test
    void theHelpAsksForTheNearestWordAndPutsItFirst() {
        assertEquals(
                "did you mean 'Accepted'? Use one of: Accepted, Draft, Under Review, Implementing",
                Suggestion.help("Acepted", STATUSES));
    }

    @Test
    void theHelpNamesAllWordsWhereNoneIsNear() {
        assertEquals("use one of: Draft, Under Review, Accepted, Implementing", Suggestion.help("Final", STATUSES));
    }

    @Test
    void theHelpSaysSoWhereThereIsNothingToChoose() {
        assertEquals("there is nothing to choose from yet", Suggestion.help("Final", List.of()));
    }
}
