package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.report.Report;
import io.github.proposals.model.report.ReportFormats;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

    private static final List<Rule> RULES = RuleProvider.all(OutputFilesTest.class.getClassLoader());

    @TempDir
    private Path folder;

    /** A format that nobody but this test knows: what each rule is about, and below it where it found something. */
    private static final class RuleByRule implements TextFormat<Report> {

        @Override
        public String fileName() {
            return "rules.txt";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void write(Report report, Writer text) throws IOException {
            for (RuleInfo rule : report.rules()) {
                List<String> found = report.diagnostics().all().stream()
                        .filter(it -> it.rule().equals(rule.id()))
                        .map(Diagnostic::place)
                        .map(place -> "  " + place + "\n")
                        .toList();
                text.write(found.isEmpty() ? "" : rule.summary() + "\n" + String.join("", found));
            }
        }
    }

    @Test
    void aFormatOfATestAloneIsWrittenBesideOurs() throws Exception {
        List<TextFormat<Report>> formats = Stream.concat(ReportFormats.all().stream(), Stream.of(new RuleByRule()))
                .toList();
        files().write(formats, report());
        assertTrue(Files.readString(folder.resolve("rules.txt")).contains("""
                The status is not one of the process.
                  deps/0001-slots.md:3:13
                """));
        assertTrue(Files.readString(folder.resolve("diagnostics.json")).contains("\"rule\": \"status.unknown\""));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("rules.txt/full"));
        MojoExecutionException problem =
                assertThrows(MojoExecutionException.class, () -> files().write(List.of(new RuleByRule()), report()));
        assertTrue(problem.getMessage().startsWith("rules.txt cannot be written: "), problem::getMessage);
    }

    private OutputFiles files() {
        return new OutputFiles(folder, new Repository(folder));
    }

    private static Report report() throws IOException {
        SourceTree tree = SourceTree.of("deps", Map.of("deps/0001-slots.md", "# Slots\n\n**Status**: Aproved\n"));
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), Circumstances.on(LocalDate.of(2026, 11, 29)));
        LintResult result = new Linter(reader, RULES, LintSettings.NONE).lint(tree, Progress.NONE);
        return new Report("dynamo-dep", new RuleCatalogue(RULES).all(), result.diagnostics());
    }
}
