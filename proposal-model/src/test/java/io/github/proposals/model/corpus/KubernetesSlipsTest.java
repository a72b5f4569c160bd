package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What Kubernetes demands of the metadata of a proposal and of those who approve it, one slip each and a near miss. The list
 * {@code slips.txt} says what it is, what is told and where, and what changes in which of the files beside it; a file without
 * a change is not there.
 */
class KubernetesSlipsTest {

    private static final Path FOLDER = Path.of("src/test/resources/kubernetes");
    private static final Map<String, String> PATHS = Map.of(
            "kep.yaml", "keps/sig-garden/4102-keep-bees/kep.yaml",
            "approvals.yaml", "keps/prod-readiness/sig-garden/4102.yaml",
            "OWNERS_ALIASES", "OWNERS_ALIASES");

    private static final String TEXT = "## Summary\n\nBees.\n\n## Motivation\n\nApples.\n\n## Proposal\n\nHives.\n";

    @TestFactory
    Stream<DynamicTest> areToldOnceAndWhereTheyAre() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("slips.txt"))) {
            String[] parts = line.split(" \\| ");
            tests.add(DynamicTest.dynamicTest(line, () -> {
                Map<String, String> files = files();
                for (int i = 2; i < parts.length; i++) {
                    change(files, parts[i]);
                }
                assertEquals(parts[1], told(files));
            }));
        }
        return tests.stream();
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("keps/sig-garden/4102-keep-bees/README.md", "# KEP-4102: Keep bees\n\n" + TEXT);
        files.put("keps/sig-garden/4101-hives/README.md", "# KEP-4101: Hives\n\n" + TEXT);
        files.put(
                "keps/sig-garden/4101-hives/kep.yaml",
                Eips.changed(
                        Eips.changed(Files.readString(FOLDER.resolve("kep.yaml")), "4102 => 4101"),
                        "status: implementable => status: provisional"));
        files.put("keps/prod-readiness/sig-orchard/1.yaml", "kep-number: 1\n");
        for (Map.Entry<String, String> path : PATHS.entrySet()) {
            files.put(path.getValue(), Files.readString(FOLDER.resolve(path.getKey())));
        }
        return files;
    }

    private static void change(Map<String, String> files, String change) {
        String[] parts = change.split(": ", 2);
        files.computeIfPresent(
                PATHS.get(parts[0]), (path, text) -> parts.length == 1 ? null : Eips.changed(text, parts[1]));
    }

    private static String told(Map<String, String> files) throws IOException {
        JudgedProposals judged = Proposals.in(SourceTree.of("keps", files), BuiltInProcesses.get("kubernetes-kep"))
                .judge(LocalDate.of(2026, 11, 30));
        Map<String, String> names =
                PATHS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        String told = judged.diagnostics().all().stream()
                .filter(it -> !it.severity().word().equals("info"))
                .map(it -> names.getOrDefault(it.place().path(), it.place().path()) + ":"
                        + it.place().start().line() + " " + it.rule() + " "
                        + it.severity().word())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "fine" : told;
    }
}
