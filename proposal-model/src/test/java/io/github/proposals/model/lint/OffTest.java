package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a process calls {@code off} is off, wherever it does so. */
class OffTest {

    private static final String PROCESS = """
            id: bees
            prefix: BEE
            files: {name: "{number}-{slug}.md"}
            numbering: {width: 1}
            title: {form: "{title}"}
            header: bullet-list
            fields:
              - {name: status, type: status}
              - {name: keeper, type: people, required: [{when: {status: [Agreed]}, severity: SEVERITY}]}
              - {name: due, type: date, deadlines: [{days: 1, severity: SEVERITY}]}
            statuses:
              - {name: Agreed, kind: done, initial: true}
            sections:
              - {name: Summary, required: [{severity: SEVERITY}]}
              - {name: Steps, entries: {word: Step, severity: SEVERITY}}
            index:
              files: [README.md]
              columns:
                - {name: Number, shows: number, linked: true, severity: error}
                - {name: Title, shows: title, severity: SEVERITY}
                - {name: Status, shows: status, severity: SEVERITY}
            """;

    private static final Map<String, String> FILES = Map.of(
            "bees/1-roofs.md",
            "# Roofs\n\n- status: Agreed\n- due: 2026-01-02\n\n## Steps\n\n### Step 2\n\nFly.\n",
            "bees/README.md",
            "# Bees\n\n| Number | Title |\n|---|---|\n| [1](1-roofs.md) | Walls |\n");

    @Test
    void nobodyIsToldOfWhatIsOff() throws IOException {
        assertEquals(
                List.of(
                        "date.overdue",
                        "header.missing-field",
                        "index.missing-column",
                        "index.wrong-entry",
                        "section.entry-number",
                        "section.missing"),
                rules("error"));
        assertEquals(List.of(), rules("off"));
    }

    /** A rule that fails whenever it is asked. */
    private static final class Failing implements RegisterRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("tone.loud", Severity.WARNING, "Somebody is loud.");
        }

        @Override
        public Stream<Finding> check(Register proposals) {
            throw new IllegalStateException("asked");
        }
    }

    @Test
    void aRuleThatIsOffIsNotAsked() throws IOException {
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get("madr"), Circumstances.on(LocalDate.of(2026, 2, 2)));
        SourceTree tree = SourceTree.of("bees", FILES);
        LintSettings off = new LintSettings(Map.of("tone.loud", Optional.empty()), List.of());
        assertEquals(1, found(reader, tree, LintSettings.NONE));
        assertEquals(0, found(reader, tree, off));
    }

    private static int found(ProposalReader reader, SourceTree tree, LintSettings settings) throws IOException {
        return new Linter(reader, List.of(new Failing()), settings)
                .lint(tree, Progress.NONE)
                .diagnostics()
                .all()
                .size();
    }

    private static List<String> rules(String severity) throws IOException {
        ProcessReader.Result read =
                new ProcessReader().read(new SourceText("process.yaml", PROCESS.replace("SEVERITY", severity)));
        assertEquals(List.of(), read.diagnostics().all());
        ProposalReader reader =
                new ProposalReader(read.process().orElseThrow(), Circumstances.on(LocalDate.of(2026, 6, 1)));
        return new Linter(reader, RuleProvider.all(OffTest.class.getClassLoader()), LintSettings.NONE)
                .lint(SourceTree.of("bees", FILES), Progress.NONE).diagnostics().all().stream()
                        .filter(it -> severity.equals("off") || it.severity() == Severity.ERROR)
                        .map(Diagnostic::rule)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
