package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private final Lifecycle lifecycle = read("""
            statuses:
              - {name: Draft, initial: true, meaning: Being written., next: [Under Review]}
              - {name: Under Review, next: Accepted}
              - {name: Accepted, kind: done}
              - {name: Withdrawn, kind: closed}
            transitions:
              - {from: any, to: Withdrawn, severity: warning}
              - {from: [Draft], to: Accepted, when: {merged: true}, says: A short cut.}
            undeclared-transition: warning
            undecided: {severity: info, says: Nothing is merged as a draft.}
            """);

    @Test
    void statusesStandInTheOrderOfTheFile() {
        assertEquals(List.of("Draft", "Under Review", "Accepted", "Withdrawn"), lifecycle.names());
    }

    @Test
    void aStatusIsFoundWithoutRegardToCase() {
        assertEquals(
                Optional.of("Under Review"), lifecycle.status("under REVIEW").map(Status::name));
        assertEquals(Optional.empty(), lifecycle.status("Under-Review"));
    }

    @Test
    void aStatusKnowsWhatItMeans() {
        Status draft = lifecycle.status("Draft").orElseThrow();
        assertEquals(StatusKind.OPEN, draft.kind());
        assertEquals("Being written.", draft.meaning());
        assertEquals(
                List.of(true, false),
                List.of(draft.initial(), status("Accepted").initial()));
    }

    @Test
    void stepsAreThoseOfTheStatusAndThoseOfTheirOwn() {
        assertEquals(List.of("Under Review", "Withdrawn", "Accepted"), targets("Draft"));
    }

    @Test
    void anyStatusIsEveryOtherOne() {
        assertEquals(List.of("Withdrawn"), targets("Accepted"));
        assertEquals(List.of(), targets("Withdrawn"));
    }

    @Test
    void aStepThatIsDrawnIsLegal() {
        assertEquals(Optional.empty(), step("Draft", "Under Review").severity());
        assertEquals(Condition.ALWAYS, step("Draft", "Under Review").when());
    }

    @Test
    void aStepThatOnlyHappensHasASeverity() {
        assertEquals(
                Optional.of(Severity.WARNING), step("Accepted", "Withdrawn").severity());
    }

    @Test
    void aStepKnowsForWhichProposalsItIsAndWhoSaysSo() {
        assertEquals(new StandingCondition.Merged(), step("Draft", "Accepted").when());
        assertEquals("small: \"A short cut.\"", step("Draft", "Accepted").says().toString());
    }

    @Test
    void theRestIsSaidForAllSteps() {
        assertEquals(Optional.of(Severity.WARNING), lifecycle.undeclared());
        assertEquals(Optional.of(Severity.INFO), lifecycle.undecided());
        assertEquals("Nothing is merged as a draft.", lifecycle.undecidedSays().text());
    }

    @Test
    void whereNothingIsSaidAnOpenStatusIsFineAnywhereAndAnotherStepIsAnError() {
        Lifecycle silent = read("statuses: [{name: Draft, initial: true, kind: living}]\n");
        assertEquals(Optional.empty(), silent.undecided());
        assertEquals(Optional.of(Severity.ERROR), silent.undeclared());
    }

    private Status status(String name) {
        return lifecycle.status(name).orElseThrow();
    }

    @Test
    void whatIsSaidOfAStepCountsMoreThanThatItComesNext() {
        Lifecycle both = read("""
                statuses: [{name: Draft, initial: true, next: [Done, Gone]}, {name: Done, next: Gone}, {name: Gone, kind: closed}]
                transitions:
                  - {from: Draft, to: Done, severity: warning}
                  - {from: Done, to: Gone, severity: info, when: {merged: true}}
                """);
        assertEquals(
                List.of("Draft Gone", "Done Gone", "Draft Done warning", "Done Gone info"),
                both.transitions().stream()
                        .map(it -> it.from() + " " + it.to()
                                + it.severity()
                                        .map(severity -> " " + severity.word())
                                        .orElse(""))
                        .toList());
    }

    @Test
    void timeCountsWhereAStatusOrAStepHasALimit() {
        assertFalse(lifecycle.countsTime());
        assertTrue(read("statuses: [{name: Draft, initial: true, kind: living, limits: [{days: 3}]}]\n")
                .countsTime());
        String steps = "statuses: [{name: Draft, initial: true}, {name: Done, kind: done}]\ntransitions: [%s]\n";
        assertTrue(read(steps.formatted("{from: Draft, to: Done, needs: {days: 1}}"))
                .countsTime());
        assertFalse(read(steps.formatted("{from: Draft, to: Done}")).countsTime());
    }

    @Test
    void aStatusMayHoldValuesOfFields() {
        assertFalse(lifecycle.hasForms());
        assertTrue(read("""
                fields: [{name: Version}]
                statuses: [{name: Draft, initial: true, next: Done}, {name: Done, kind: done, forms: ['Done (in {Version})']}]
                """).hasForms());
    }

    private List<String> targets(String from) {
        return lifecycle.from(from).map(Transition::to).toList();
    }

    private Transition step(String from, String to) {
        return lifecycle.from(from).filter(it -> it.to().equals(to)).findFirst().orElseThrow();
    }

    private static Lifecycle read(String yaml) {
        String head = "id: small\nprefix: S\nfiles: {name: '{number}-{slug}.md'}\n";
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", head + yaml));
        assertEquals(List.of(), result.diagnostics().all());
        return result.process().orElseThrow().lifecycle();
    }
}
