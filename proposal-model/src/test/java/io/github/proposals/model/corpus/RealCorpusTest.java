package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs over the real documents of projects whose processes are built in, where a checkout of them lies beside this one. */
class RealCorpusTest {

    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    @Test
    void theProcessDocumentOfPlanoHasNoMistake() throws IOException {
        LintResult result = lint("plano", "plano-pep", "docs/peps");
        assertEquals(1, result.proposals().all().size());
        assertEquals(List.of(), result.diagnostics().all());
    }

    @Test
    void documentsOfJumpstarterThatFollowTheirProcessHaveNoError() throws IOException {
        LintResult result = lint("jumpstarter", "jumpstarter-jep", "python/docs/source/internal/jeps");
        assertTrue(result.proposals().all().size() >= 3);
        assertEquals(List.of(), of(result, "JEP-0000-jep-process.md"), "the document that describes the process");
        assertEquals(0, count(result, "JEP-0013-observability-telemetry-logs.md", Severity.ERROR));
        assertEquals(
                List.of("section.missing"),
                of(result, "JEP-0010-renode-integration.md").stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .map(Diagnostic::rule)
                        .toList(),
                "it has no Acceptance Criteria");
    }

    @Test
    void documentsOfDynamoThatFollowTheirProcessHaveNoErrorAndNoWarning() throws IOException {
        LintResult result = lint("dynamo", "dynamo-dep", "deps");
        assertTrue(result.proposals().all().size() >= 12);
        assertEquals(List.of(), of(result, "0001-stream-res-err.md"));
        assertEquals(List.of(), of(result, "0005-llm-request-migration.md"));
        assertEquals(0, count(result, "0004-observability-metrics.md", Severity.WARNING));
        assertEquals(0, count(result, "0004-observability-metrics.md", Severity.ERROR));
    }

    @Test
    void recordsOfAdrToolsAndOfMadrHaveNoErrorAndNoWarning() throws IOException {
        LintResult tools = lint("adr-tools", "nygard-adr", "doc/adr");
        assertEquals(9, tools.proposals().all().size());
        assertEquals(List.of(), tools.diagnostics().all());
        LintResult madr = lint("madr", "madr", "docs/decisions");
        assertEquals(19, madr.proposals().all().size());
        assertEquals(List.of(), madr.diagnostics().all());
    }

    @Test
    void recordsOfJamesHaveErrorsThatAreTrue() throws IOException {
        LintResult result = lint("james", "nygard-adr", "src/adr");
        assertTrue(
                result.proposals().stream().allMatch(record -> record.status().isPresent()));
        // Of this repository only a part is here, so that links to other records lead nowhere.
        assertEquals(
                List.of(
                        "0026-removing-configured-additional-mailboxListeners.md: section.missing",
                        "0046-generalize-event-bus.md: title.missing",
                        "0071-objectstorage-sse-c.md: number.duplicate",
                        "0071-postgresql-mailbox-tables-structure.md: number.duplicate",
                        "0071-postgresql-mailbox-tables-structure.md: link.unfilled"),
                result.diagnostics().all().stream()
                        .filter(it -> it.severity() != Severity.INFO)
                        .filter(it ->
                                !Set.of("link.broken-file", "reference.unknown").contains(it.rule()))
                        .map(it -> it.place().path().replaceFirst(".*/", "") + ": " + it.rule())
                        .toList());
    }

    private static List<Diagnostic> of(LintResult result, String file) {
        return result.diagnostics().all().stream()
                .filter(diagnostic -> diagnostic.place().path().endsWith("/" + file))
                .toList();
    }

    private static long count(LintResult result, String file, Severity severity) {
        return of(result, file).stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static LintResult lint(String repository, String process, String directory) throws IOException {
        Path root = CORPUS.resolve(repository);
        assumeTrue(Files.isDirectory(root.resolve(directory)), "skipped: there is no checkout of the real documents");
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get(process), Circumstances.on(LocalDate.of(2026, 11, 21)));
        return new Linter(reader, RuleProvider.all(RealCorpusTest.class.getClassLoader()), LintSettings.NONE)
                .lint(SourceTree.directory(root, root, directory), Progress.NONE);
    }
}
