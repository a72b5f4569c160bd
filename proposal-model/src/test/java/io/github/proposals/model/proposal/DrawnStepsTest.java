package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawnStepsTest {

    private static final String FOR_ALL = "  - {from: Draft, to: Done, severity: warning}\n";
    private static final String FOR_PROCESSES = "  - {from: Draft, to: Done, when: {type: [Process]}}\n";

    @Test
    void aStepThatIsDrawnForSomeIsFineForTheseInWhicheverOrderItStands() {
        assertEquals(Optional.empty(), severity(FOR_ALL + FOR_PROCESSES, "Process"));
        assertEquals(Optional.empty(), severity(FOR_PROCESSES + FOR_ALL, "Process"));
        assertEquals(Optional.of(Severity.WARNING), severity(FOR_ALL + FOR_PROCESSES, "Feature"));
        assertEquals(Optional.of(Severity.WARNING), severity(FOR_PROCESSES + FOR_ALL, "Feature"));
    }

    @Test
    void aWayIsTheShortestAlongStepsThatAreFine() {
        Proposal proposal = proposal(FOR_ALL + FOR_PROCESSES + """
                  - {from: Draft, to: Review}
                  - {from: Review, to: Done}
                  - {from: Done, to: Draft}
                """, "Feature");
        assertEquals(List.of("Draft", "Review", "Done"), DrawnSteps.way(proposal, "Draft", "Done"));
        assertEquals(List.of("Done", "Draft", "Review"), DrawnSteps.way(proposal, "Done", "Review"));
        assertEquals(
                List.of("Draft", "Done"),
                DrawnSteps.way(
                        proposal(
                                "  - {from: Draft, to: Review}\n  - {from: Review, to: Done}\n" + FOR_PROCESSES,
                                "Process"),
                        "Draft",
                        "Done"));
        assertEquals(List.of(), DrawnSteps.way(proposal, "Draft", "Dropped"));
        assertEquals(List.of(), DrawnSteps.way(proposal, "Draft", "Draft"));
        assertEquals(
                List.of("Review"),
                DrawnSteps.from(proposal, "Draft").stream().map(Transition::to).toList());
    }

    @Test
    void ofTwoBadStepsTheMilderOneCounts() {
        String error = FOR_ALL.replace("warning", "error");
        assertEquals(Optional.of(Severity.WARNING), severity(error + FOR_ALL, "Process"));
        assertEquals(Optional.of(Severity.WARNING), severity(FOR_ALL + error, "Process"));
    }

    private static Optional<Severity> severity(String transitions, String type) {
        return DrawnSteps.between(proposal(transitions, type), "Draft", "Done")
                .map(Transition::severity)
                .orElseThrow();
    }

    private static Proposal proposal(String transitions, String type) {
        ProposalProcess process = TinyProcess.read("""
                id: small
                prefix: S
                files: {name: "S-{number}-{slug}.md"}
                header: field-table
                fields:
                  - {name: Status, type: status}
                  - {name: Type, type: type, values: [Process, Feature]}
                statuses:
                  - {name: Draft, kind: open, initial: true}
                  - {name: Review, kind: done, initial: true}
                  - {name: Done, kind: done}
                  - {name: Dropped, kind: closed, initial: true}
                transitions:
                """ + transitions);
        return new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 6, 1)))
                .read(new SourceText(
                        "S-0001-a.md",
                        "# A\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n| Type | " + type + " |\n"))
                .proposal();
    }
}
