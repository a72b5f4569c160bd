package io.github.proposals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {

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
    void theDocumentOfTheProcessNeedsNothingFromWhichItIsExempt() {
        ProposalProcess process = TinyProcess.read("""
                id: small
                prefix: S
                files: {name: "S-{number}-{slug}.md", process-document: S-0000-process.md}
                header: field-table
                fields:
                  - {name: Status, type: status}
                  - {name: Day, type: date, required: true}
                statuses:
                  - {name: Draft, kind: open, initial: true, next: [Done]}
                  - {name: Done, kind: done}
                sections:
                  - {name: Context, required: true}
                exempt: [section.*]
                """);
        assertEquals(List.of("Day"), lacks(process, "S-0000-process.md"));
        assertEquals(List.of("Day", "section 'Context'"), lacks(process, "S-0001-a.md"));
    }

    private static List<String> lacks(ProposalProcess process, String file) {
        ProposalText text = new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 6, 1)))
                .read(new SourceText(file, "# A\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n"));
        return new Readiness(text).next("Draft").get(0).lacks();
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
        return Readiness.step(proposal, "Draft", "Done")
                .map(Transition::severity)
                .orElseThrow();
    }
}
