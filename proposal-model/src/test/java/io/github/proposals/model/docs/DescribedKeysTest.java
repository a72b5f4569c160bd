package io.github.proposals.model.docs;

import static io.github.proposals.model.docs.Docs.ROOT;
import static io.github.proposals.model.docs.Docs.RULES;
import static io.github.proposals.model.docs.Docs.SITE;
import static io.github.proposals.model.docs.Docs.assertNothingFound;
import static io.github.proposals.model.docs.Docs.blocks;
import static io.github.proposals.model.docs.Docs.documents;
import static io.github.proposals.model.docs.Docs.groups;
import static io.github.proposals.model.docs.Docs.walk;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.YamlReader;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference describes each key of a process, with an example that can be read. */
class DescribedKeysTest {

    private static final Path REFERENCE = SITE.resolve("process-yaml.md");

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

    /** The jar that the documents speak of is made in one of the builds that test the plugin. */
    private static Processes shared() throws IOException {
        Path jar = ROOT.resolve("it/src/it/shared-process/process/src/main/resources");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return Processes.all(loader);
        }
    }

    private static void checkYaml(String file, SourceText yaml) throws IOException {
        switch (file) {
            case "process.yaml", "harbour-rfc/process.yaml" ->
                assertNothingFound(new ProcessReader(shared()).read(yaml).diagnostics());
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
}
