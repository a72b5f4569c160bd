package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final String PROCESS = """
            id: small
            prefix: S
            files: {name: "S-{number}-{slug}.md", process-document: S-0000-process.md}
            header: field-table
            fields:
              - {name: Status, type: status}
              - {name: Day, type: date, required: true}
              - {name: Author, type: people, role: author}
              - {name: Judge, type: people}
            statuses:
              - {name: Draft, kind: open, initial: true}
              - {name: Done, kind: done}
            transitions:
              - {from: Draft, to: Done, needs: {other-than-author: [Judge]}}
            sections:
              - {name: Context, required: true}
            exempt: [section.*]
            """;

    @Test
    void theDocumentOfTheProcessNeedsNothingFromWhichItIsExempt() {
        String judge = "somebody other than the author as Judge";
        assertEquals(List.of(judge, "Day"), needs("S-0000-process.md", Map.of()));
        assertEquals(List.of(judge, "Day", "section 'Context'"), needs("S-0001-a.md", Map.of()));
    }

    @Test
    void whatTheProjectSwitchesOffIsNotNeeded() {
        assertEquals(
                List.of("Day"),
                needs(
                        "S-0001-a.md",
                        Map.of("status.unmet-gate", Optional.empty(), "section.missing", Optional.of(Severity.INFO))));
    }

    @Test
    void whatIsAllowedInTheDocumentIsNotNeeded() {
        assertEquals(
                List.of("somebody other than the author as Judge", "Day"),
                needs("S-0001-a.md", Map.of(), "\n<!-- proposal: allow section.missing: told elsewhere -->\n"));
    }

    private static List<String> needs(String file, Map<String, Optional<Severity>> severities) {
        return needs(file, severities, "");
    }

    private static List<String> needs(String file, Map<String, Optional<Severity>> severities, String more) {
        ProposalReader reader = new ProposalReader(
                new ProcessReader()
                        .read(new SourceText("process.yaml", PROCESS))
                        .process()
                        .orElseThrow(),
                Circumstances.on(LocalDate.of(2026, 6, 1)));
        Linter linter = new Linter(
                reader,
                RuleProvider.all(ReadinessTest.class.getClassLoader()),
                new LintSettings(severities, List.of()));
        Readiness readiness = new Readiness(
                linter,
                reader.read(new SourceText(
                        file, "# S-0001: A\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n" + more)));
        return Need.of(readiness.needs("Draft", "Done", Optional.empty())).stream()
                .map(Need::words)
                .toList();
    }
}
