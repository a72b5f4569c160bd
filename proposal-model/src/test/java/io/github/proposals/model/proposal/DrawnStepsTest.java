package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
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

    private static Optional<Severity> severity(String transitions, String type) {
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
                  - {name: Done, kind: done}
                transitions:
                """ + transitions);
        Proposal proposal = new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 6, 1)))
                .read(new SourceText(
                        "S-0001-a.md",
                        "# A\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n| Type | " + type + " |\n"))
                .proposal();
        return DrawnSteps.between(proposal, "Draft", "Done")
                .map(Transition::severity)
                .orElseThrow();
    }
}
