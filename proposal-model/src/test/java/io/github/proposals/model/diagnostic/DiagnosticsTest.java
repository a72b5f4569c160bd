package io.github.proposals.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final Diagnostic FIRST = diagnostic("a.md", 1, "z.rule", Severity.INFO, "one");
    private static final Diagnostic SECOND = diagnostic("a.md", 9, "a.rule", Severity.ERROR, "two");
    private static final Diagnostic THIRD = diagnostic("a.md", 10, "a.rule", Severity.WARNING, "three");
    private static final Diagnostic FOURTH = diagnostic("a.md", 10, "b.rule", Severity.ERROR, "four");
    private static final Diagnostic FIFTH = diagnostic("b.md", 1, "a.rule", Severity.ERROR, "five");
    private static final List<Diagnostic> SORTED = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH);

    @Test
    void findingsStandInReadingOrder() {
        for (int seed = 0; seed < 20; seed++) {
            List<Diagnostic> shuffled = new ArrayList<>(SORTED);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(SORTED, new Diagnostics(shuffled).all());
        }
    }

    @Test
    void whatOneRuleFindsInOnePlaceStaysInItsOrder() {
        Diagnostic second = diagnostic("a.md", 1, "a.rule", Severity.ERROR, "y");
        Diagnostic first = diagnostic("a.md", 1, "a.rule", Severity.ERROR, "z");
        assertEquals(List.of(first, second), new Diagnostics(List.of(first, second)).all());
    }

    @Test
    void theSameFindingCountsOnce() {
        Diagnostic again = diagnostic("a.md", 1, "z.rule", Severity.INFO, "one");
        assertEquals(List.of(FIRST), new Diagnostics(List.of(FIRST, again)).all());
    }

    @Test
    void twoFindingsAtOnePlaceAreTwo() {
        Diagnostic other = diagnostic("a.md", 1, "z.rule", Severity.INFO, "another");
        assertEquals(2, new Diagnostics(List.of(FIRST, other)).all().size());
    }

    @Test
    void moreFindingsAreSortedIn() {
        Diagnostics some = new Diagnostics(List.of(FIRST, FIFTH));
        assertEquals(SORTED, some.and(List.of(FOURTH, SECOND, THIRD, FIRST)).all());
        assertEquals(List.of(FIRST, FIFTH), some.all());
    }

    @Test
    void findingsAreCountedBySeverity() {
        Diagnostics all = new Diagnostics(SORTED);
        assertEquals(
                List.of(3L, 1L, 1L),
                List.of(all.count(Severity.ERROR), all.count(Severity.WARNING), all.count(Severity.INFO)));
    }

    @Test
    void aWarningReachesWarningsAndNotesOnly() {
        Diagnostics warnings = new Diagnostics(List.of(FIRST, THIRD));
        assertFalse(warnings.reach(Severity.ERROR));
        assertTrue(warnings.reach(Severity.WARNING));
        assertTrue(warnings.reach(Severity.INFO));
    }

    @Test
    void nothingReachesNothing() {
        assertFalse(Diagnostics.none().reach(Severity.INFO));
        assertEquals(List.of(), Diagnostics.none().all());
    }

    @Test
    void nobodyCanChangeThem() {
        List<Diagnostic> mine = new ArrayList<>(SORTED);
        Diagnostics all = new Diagnostics(mine);
        mine.clear();
        assertEquals(SORTED, all.all());
        assertThrows(UnsupportedOperationException.class, () -> all.all().clear());
    }

    @Test
    void aSeverityIsNamedByItsWordAlone() {
        assertEquals(Severity.ERROR, Severity.of("error").orElseThrow());
        assertTrue(Severity.of("ERROR").isEmpty());
        assertTrue(Severity.of("off").isEmpty());
    }

    @Test
    void theMilderOfTwoSeveritiesIsTheLimit() {
        assertEquals(Severity.WARNING, Severity.ERROR.atMost(Severity.WARNING));
        assertEquals(Severity.INFO, Severity.INFO.atMost(Severity.WARNING));
        assertEquals(Severity.WARNING, Severity.WARNING.atMost(Severity.WARNING));
    }

    @Test
    void aMessageWithoutValuesMayHoldAPercentSign() {
        assertEquals("100% done", Finding.at(Place.ofFile("a.md"), "100% done").message());
        assertEquals(
                "'5%s' is odd",
                Finding.at(Place.ofFile("a.md"), "'%s' is odd", "5%s").message());
    }

    private static Diagnostic diagnostic(String path, int line, String rule, Severity severity, String message) {
        SourceText text = new SourceText(path, "x\n".repeat(line));
        Span span = text.line(line);
        return new Diagnostic(rule, severity, Finding.at(text.place(span), message));
    }
}
