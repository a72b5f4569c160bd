package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.conformance.Conformance;
import io.github.proposals.model.conformance.ConformanceCase;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.report.JsonReporter;
import io.github.proposals.model.report.Report;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole repositories shaped like the real ones, judged by all rules and compared byte for byte with what was found
 * before. They are the examples that users see. {@code -Dbless=true} writes anew what is expected.
 */
class CorpusTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Path EXPECTED = Path.of("src/test/resources/corpus");

    @ParameterizedTest
    @CsvSource({
        "plano, plano-pep, docs/peps",
        "dynamo, dynamo-dep, deps",
        "jumpstarter, jumpstarter-jep, docs/source/contributing/jeps",
        "nygard, nygard-adr, doc/adr",
        "madr, madr, docs/decisions",
        "ethereum, ethereum-eip, EIPS",
        "log4brains, log4brains, docs/adr",
        "kubernetes, kubernetes-kep, keps",
        "numbered, numbered-list, proposals",
        "rust, rust-rfc, text",
        "swift, swift-evolution, proposals"
    })
    void aRepositoryGivesWhatItGaveBefore(String example, String process, String directory) throws IOException {
        ConformanceCase whole =
                Conformance.of(process, DAY).at(example, EXAMPLES.resolve(example), EXPECTED.resolve(example + ".txt"));
        if (Boolean.getBoolean("bless")) {
            whole.bless();
        }
        whole.check();
        Diagnostics found = lint(EXAMPLES.resolve(example), process, directory);
        assertTrue(found.all().size() > 10, "an example has many kinds of mistakes");
        compare(example + ".json", new JsonReporter().write(new Report(process, List.of(), found)));
    }

    @ParameterizedTest
    @CsvSource({
        "plano, plano-pep, docs/peps",
        "dynamo, dynamo-dep, deps",
        "jumpstarter, jumpstarter-jep, docs/source/contributing/jeps",
        "nygard, nygard-adr, doc/adr",
        "madr, madr, docs/decisions",
        "ethereum, ethereum-eip, EIPS",
        "log4brains, log4brains, docs/adr",
        "kubernetes, kubernetes-kep, keps",
        "numbered, numbered-list, proposals",
        "rust, rust-rfc, text",
        "swift, swift-evolution, proposals"
    })
    void aSecondRunGivesTheSameBytes(String example, String process, String directory) throws IOException {
        Path repository = EXAMPLES.resolve(example);
        assertEquals(
                new JsonReporter().write(new Report(process, List.of(), lint(repository, process, directory))),
                new JsonReporter().write(new Report(process, List.of(), lint(repository, process, directory))));
    }

    private static Diagnostics lint(Path repository, String process, String directory) throws IOException {
        SourceTree tree = SourceTree.directory(repository, repository, directory);
        ProposalReader reader = new ProposalReader(BuiltInProcesses.get(process).like(tree), Circumstances.on(DAY));
        return new Linter(reader, RuleProvider.all(CorpusTest.class.getClassLoader()), LintSettings.NONE)
                .lint(tree, Progress.NONE)
                .diagnostics();
    }

    private static void compare(String name, String actual) throws IOException {
        Path file = EXPECTED.resolve(name);
        if (Boolean.getBoolean("bless")) {
            assertFalse(System.getenv().containsKey("CI"), "what is expected is not written in CI");
            Files.createDirectories(EXPECTED);
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }
}
