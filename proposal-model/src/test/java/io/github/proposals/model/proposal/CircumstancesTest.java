package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.proposal.Circumstances.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a judgement rests on is told to whom it concerns, so that it is not used where that is otherwise. */
class CircumstancesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    private final List<Part> asked = new ArrayList<>();
    private final Circumstances circumstances =
            new Circumstances(TODAY, AS_OF, List.of("@Ada", "Ben Oak", " "), History.none()).watchedBy(asked::add);

    @Test
    void eachPartThatIsAskedForIsTold() {
        assertEquals(TODAY, circumstances.today());
        assertEquals(AS_OF, circumstances.asOf());
        assertEquals(List.of("@Ada", "Ben Oak", " "), circumstances.maintainers());
        circumstances.history();
        assertEquals(List.of(Part.TODAY, Part.AS_OF, Part.MAINTAINERS, Part.HISTORY), asked);
    }

    @Test
    void aDayThatHasComeStaysSoAndOneThatHasNotMayCome() {
        assertTrue(circumstances.isFuture(TODAY.plusDays(1)));
        assertFalse(circumstances.isFuture(TODAY));
        assertEquals(List.of(Part.TODAY, Part.PASSED), asked);
        assertTrue(Part.PASSED.holds("2026-06-02", "2026-06-02"));
        assertTrue(Part.PASSED.holds("2026-06-02", "2026-06-03"));
        assertFalse(Part.PASSED.holds("2026-06-02", "2026-06-01"));
        assertTrue(Part.TODAY.holds("2026-06-02", "2026-06-02"));
        assertFalse(Part.TODAY.holds("2026-06-02", "2026-06-03"));
    }

    @Test
    void answersAreNotTold() {
        assertEquals(
                List.of("2026-06-02", "2026-06-02", "2026-06-01", "@Ada\nBen Oak\n "),
                List.of(Part.TODAY, Part.PASSED, Part.AS_OF, Part.MAINTAINERS).stream()
                        .map(part -> circumstances.answer(part, "a.md", Optional.empty()))
                        .toList());
        assertEquals(List.of(), asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ada", "Ada", "ben oak", "Ben Oak (@ben)", "Cid (@ada)"})
    void aMaintainerIsKnownByHandleOrName(String written) {
        assertTrue(circumstances.isMaintainer(PeopleReader.read(written).get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ben", "Ben", "Cid (@cid)", "<ada@example.org>"})
    void allOthersAreNone(String written) {
        assertFalse(circumstances.isMaintainer(PeopleReader.read(written).get(0)));
    }
}
