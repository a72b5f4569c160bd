package io.github.proposals.model.docs;

import static io.github.proposals.model.docs.Docs.ROOT;
import static io.github.proposals.model.docs.Docs.SITE;
import static io.github.proposals.model.docs.Docs.assertNothingFound;
import static io.github.proposals.model.docs.Docs.blocks;
import static io.github.proposals.model.docs.Docs.groups;
import static io.github.proposals.model.docs.Docs.lint;
import static io.github.proposals.model.docs.Docs.report;
import static io.github.proposals.model.docs.Docs.tree;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.config.ProcessDetector;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README shows code that is tested, and output that comes of the examples. */
class ReadmeTest {

    private static final Path README = ROOT.resolve("README.md");

    private static final Pattern LEVEL = Pattern.compile("(?m)^\\[[A-Z]+] ");

    @Test
    void theReadmeShowsTheCodeThatIsTested() throws IOException {
        Path usage = Path.of("src/test/java/io/github/proposals/model/UsageExampleTest.java");
        String test = Files.readString(usage);
        String tested =
                groups(test, "(?ms)^ *// README[^\\n]*\\n(.*?)^ *// README").get(0);
        assertEquals(
                tested.stripTrailing().stripIndent().strip(),
                blocks(README, "java").get(0).strip());
    }

    @Test
    void theReadmeShowsWhatIsFoundInTheExamples() throws IOException {
        Path plano = ROOT.resolve("examples/plano");
        LintResult result = lint(BuiltInProcesses.get("plano-pep"), tree(plano, "docs/peps"));
        assertShown(blocks(README, "text"), result.diagnostics());
    }

    @Test
    void theTutorialShowsWhatIsFoundInItsProposal() throws IOException {
        Path tutorial = SITE.resolve("first-check.md");
        String proposal = blocks(tutorial, "markdown").get(0);
        SourceTree tree = SourceTree.of("deps", Map.of("deps/0001-daily-digest.md", proposal));
        LintResult broken = lint(BuiltInProcesses.get("dynamo-dep"), tree);
        assertEquals(2, broken.diagnostics().all().size(), "the tutorial says that there are two");
        assertShown(
                blocks(tutorial, "text").stream()
                        .filter(text -> text.startsWith("[ERROR]"))
                        .toList(),
                broken.diagnostics());

        String repaired = proposal.replace("Aproved", "Approved")
                .replace("# Proposal\n", blocks(tutorial, "markdown").get(1) + "\n# Proposal\n");
        assertNothingFound(
                lint(BuiltInProcesses.get("dynamo-dep"), SourceTree.of("deps", Map.of("deps/0001-x.md", repaired)))
                        .diagnostics());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasAProposalWithoutAndOneWithMistakes() {
        return Stream.of("dynamo", "jumpstarter", "plano")
                .map(name -> dynamicTest(name, () -> {
                    Path example = ROOT.resolve("examples").resolve(name);
                    ProcessDetector.Detected detected = new ProcessDetector()
                            .anywhere(directory -> Files.isDirectory(example.resolve(directory))
                                    ? Optional.of(tree(example, directory))
                                    : Optional.empty())
                            .orElseThrow();
                    LintResult result = lint(detected.process(), tree(example, detected.directory()));
                    Set<String> faulty = result.diagnostics().all().stream()
                            .map(it -> it.place().path())
                            .collect(toSet());
                    Set<String> regular = result.proposals().stream()
                            .filter(proposal -> !proposal.isProcessDocument())
                            .map(Proposal::path)
                            .collect(toSet());
                    assertTrue(
                            detected.process().id().startsWith(name),
                            detected.process().id());
                    assertTrue(result.diagnostics().reach(Severity.ERROR), "no mistake");
                    assertFalse(faulty.containsAll(regular), "no proposal without mistakes");
                }));
    }

    private static void assertShown(List<String> excerpts, Diagnostics diagnostics) {
        String report = report(diagnostics);
        List<String> paragraphs = excerpts.stream()
                .flatMap(excerpt ->
                        Stream.of(LEVEL.matcher(excerpt).replaceAll("").strip().split("\\n\\n")))
                .toList();
        assertFalse(paragraphs.isEmpty());
        for (String paragraph : paragraphs) {
            assertTrue(report.contains(paragraph + "\n"), () -> "not found:\n" + paragraph + "\nin:\n" + report);
        }
    }
}
