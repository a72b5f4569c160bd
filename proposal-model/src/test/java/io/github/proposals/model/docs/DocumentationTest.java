package io.github.proposals.model.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.config.ProcessDetector;
import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documents say is true. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SITE = ROOT.resolve("src/site/markdown");
    private static final Path README = ROOT.resolve("README.md");
    private static final Path REFERENCE = SITE.resolve("process-yaml.md");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Decisions bear the day on which they were taken, and none of them is taken later than this. */
    private static final LocalDate LATER = LocalDate.of(9999, 12, 31);

    private static final List<Rule> RULES = RuleProvider.all(DocumentationTest.class.getClassLoader());
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
    void everyKeyOfTheBuiltInProcessesIsDescribed() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String id : BuiltInProcesses.ids()) {
            used.addAll(keys(BuiltInProcesses.source(id).orElseThrow()));
        }
        assertTrue(used.size() > 60, "keys were not found");
        used.removeAll(described());
        assertEquals(Set.of(), used);
    }

    @Test
    void everyKeyThatIsDescribedHasAnExample() throws IOException {
        Set<String> shown = new TreeSet<>();
        blocks(REFERENCE, "yaml").forEach(yaml -> shown.addAll(keys(new SourceText("example", yaml))));
        Set<String> described = described();
        described.removeAll(shown);
        assertEquals(Set.of(), described);
    }

    @Test
    void theExamplesOfTheReferenceAreOneCompleteProcess() throws IOException {
        String whole = blocks(REFERENCE, "yaml").stream()
                .filter(yaml -> !yaml.startsWith("#"))
                .collect(joining());
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process-yaml.md", whole));
        assertNothingFound(result.diagnostics());
        assertTrue(result.usable());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfYamlCanBeRead() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : documents()) {
            for (String yaml : blocks(document, "yaml")) {
                if (!document.equals(REFERENCE) || yaml.startsWith("#")) {
                    String file = yaml.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
                    String name = ROOT.relativize(document) + ": " + file;
                    tests.add(dynamicTest(name, () -> checkYaml(file, new SourceText(name, yaml))));
                }
            }
        }
        assertTrue(tests.size() >= 10, "examples were not found");
        return tests.stream();
    }

    private static void checkYaml(String file, SourceText yaml) {
        switch (file) {
            case "process.yaml" ->
                assertNothingFound(new ProcessReader().read(yaml).diagnostics());
            case "proposals.yaml" ->
                assertNothingFound(new ProjectConfigReader(new RuleCatalogue(RULES))
                        .read(yaml)
                        .diagnostics());
            default -> {
                assertTrue(
                        file.startsWith(".github/")
                                || Set.of(".gitlab-ci.yml", "azure-pipelines.yml", ".pre-commit-config.yaml")
                                        .contains(file),
                        "the first line does not say which file this is");
                YamlReader reader = new YamlReader(yaml);
                assertTrue(reader.read().isPresent(), () -> reader.findings().toString());
            }
        }
    }

    @Test
    void everyTypeThatIsNamedExists() throws IOException {
        Set<String> types = new TreeSet<>();
        for (String module : List.of("proposal-model", "proposal-maven-plugin", "it/browser")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> types.add(name.replace(".java", "")));
            }
        }
        Set<String> named = new TreeSet<>();
        for (String document : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
            named.addAll(groups(Files.readString(ROOT.resolve(document)), "`([A-Z][a-z]+[A-Za-z]*)`"));
        }
        assertTrue(named.contains("Linter"), "types were not found");
        named.removeAll(types);
        assertEquals(Set.of(), named);
    }

    @Test
    void everyPropertyOfTheGoalsIsDescribed() throws IOException {
        Set<String> properties = new TreeSet<>();
        try (Stream<Path> mojos =
                Files.list(ROOT.resolve("proposal-maven-plugin/src/main/java/io/github/proposals/maven"))) {
            for (Path mojo : mojos.filter(Files::isRegularFile).toList()) {
                properties.addAll(groups(Files.readString(mojo), "property = \"([^\"]+)\""));
            }
        }
        assertTrue(properties.contains("proposal.directory"), "properties were not found");
        String goals = Files.readString(SITE.resolve("goals.md"));
        for (String property : properties) {
            assertTrue(goals.contains("`" + property + "`"), property + " is not in goals.md");
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            for (Link link : parse(document).links()) {
                String[] parts = link.target().split("#", 2);
                Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
                boolean local = !link.target().contains(":");
                boolean there = Files.exists(target)
                        && (parts.length == 1 || parse(target).anchors().contains(parts[1]));
                if (local && !there) {
                    broken.add(ROOT.relativize(document) + ": " + link.target());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyPageOfTheGuideIsLinked() throws IOException {
        Set<String> linked = parse(SITE.resolve("index.md")).links().stream()
                .map(Link::target)
                .collect(toSet());
        try (Stream<Path> pages = Files.list(SITE)) {
            Set<String> left = pages.map(page -> page.getFileName().toString())
                    .filter(page -> !page.equals("index.md") && !linked.contains(page))
                    .collect(toSet());
            assertEquals(Set.of(), left);
        }
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

    @Test
    void ourOwnDecisionsFollowOurOwnProcess() throws IOException {
        SourceText source = ownProcess();
        ProcessReader.Result process = new ProcessReader().read(source);
        assertNothingFound(process.diagnostics());
        LintResult result = lint(process.process().orElseThrow(), tree(ROOT, "src/proposals"), LATER);
        assertTrue(result.proposals().all().size() > 10, "proposals were not found");
        assertNothingFound(result.diagnostics());
    }

    @Test
    void ourOwnProcessQuotesWhatItSays() throws IOException {
        String text = oneLine(Files.readString(ROOT.resolve("src/proposals/0000-process.md")));
        List<String> invented = new ArrayList<>();
        walk(new YamlReader(ownProcess()).read().orElseThrow(), (key, value) -> {
            if (key.equals("says")
                    && value instanceof YamlNode.Scalar sentence
                    && !text.contains(oneLine(sentence.text()))) {
                invented.add(sentence.text());
            }
        });
        assertEquals(List.of(), invented);
    }

    private static SourceText ownProcess() throws IOException {
        return new SourceText(
                "src/proposals/process.yaml", Files.readString(ROOT.resolve("src/proposals/process.yaml")));
    }

    /** All documents that people read, but not the proposals, which the linter judges. */
    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> site = Files.list(SITE)) {
            return Stream.concat(top, site)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static ProposalDocument parse(Path file) throws IOException {
        return new DocumentParser(BuiltInFormats.ALL, label -> false)
                .parse(new SourceText(file.toString(), Files.readString(file)));
    }

    private static SourceTree tree(Path base, String directory) {
        return SourceTree.directory(base, base, directory);
    }

    private static LintResult lint(ProposalProcess process, SourceTree tree) throws IOException {
        return lint(process, tree, TODAY);
    }

    private static LintResult lint(ProposalProcess process, SourceTree tree, LocalDate today) throws IOException {
        return new Linter(new ProposalReader(process, Circumstances.on(today)), RULES, LintSettings.NONE)
                .lint(tree, Progress.NONE);
    }

    /** {@return the code blocks of a language} */
    private static List<String> blocks(Path document, String language) throws IOException {
        return groups(Files.readString(document), "(?ms)^```" + language + "\\n(.*?)^```$");
    }

    private static List<String> groups(String text, String expression) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    /** {@return the keys that have a row in one of the tables of the reference} */
    private static Set<String> described() throws IOException {
        return groups(Files.readString(REFERENCE), "(?m)^\\| (`[^|]*`) \\|").stream()
                .flatMap(cell -> groups(cell, "`([a-z-]+)`").stream())
                .collect(toCollection(TreeSet::new));
    }

    /** {@return all keys of a process, but not the rules it names} */
    private static Set<String> keys(SourceText yaml) {
        Set<String> keys = new TreeSet<>();
        walk(new YamlReader(yaml).read().orElseThrow(), (key, value) -> keys.add(key));
        return keys;
    }

    private static void walk(YamlNode node, BiConsumer<String, YamlNode> visitor) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> walk(item, visitor));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                visitor.accept(key, entry.value());
                if (!key.equals("rules")) {
                    walk(entry.value(), visitor);
                }
            });
        }
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

    private static void assertNothingFound(Diagnostics diagnostics) {
        assertEquals("nothing found\n", report(diagnostics));
    }

    private static String report(Diagnostics diagnostics) {
        return new ConsoleReporter(Palette.PLAIN).report(diagnostics);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
