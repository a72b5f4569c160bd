package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
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
 * Whoever makes one mistake is told one thing. For each process there are valid proposals in the folder {@code valid} of
 * the test resources, and a list of mistakes in {@code causes}: what is told, what happens to which file, and how. Two
 * files with one number are two places of one finding.
 */
class OneCauseTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TestFactory
    Stream<DynamicTest> oneMistakeIsOneFinding() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String process : processes()) {
            for (String line : Files.readAllLines(RESOURCES.resolve("causes/" + process + ".txt"))) {
                tests.add(DynamicTest.dynamicTest(process + ": " + line, () -> isToldOnce(process, line)));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFoundBefore() throws IOException {
        return processes().stream()
                .map(process -> DynamicTest.dynamicTest(process, () -> {
                    JudgedProposals judged = judge(process, files(process));
                    assertEquals("", judged.diagnostics().all().isEmpty() ? "" : judged.report());
                }));
    }

    private static List<String> processes() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("causes"))) {
            return files.map(it -> it.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    private static void isToldOnce(String process, String line) throws IOException {
        String[] parts = line.split(" \\| ", 3);
        String[] what = parts[1].split(" ", 2);
        Map<String, String> files = files(process);
        Mistake.valueOf(what[0]).happen(files, what[1].strip(), parts.length < 3 ? "" : parts[2].replace("\\n", "\n"));
        JudgedProposals judged = judge(process, files);
        String told = judged.diagnostics().all().stream().map(Diagnostic::rule).collect(Collectors.joining(", "));
        assertEquals(parts[0], told, judged::report);
    }

    private static JudgedProposals judge(String process, Map<String, String> files) throws IOException {
        Map<String, String> repository = new TreeMap<>(Map.of("LICENSE.md", ""));
        files.forEach((name, text) -> repository.put("proposals/" + name, text));
        return Proposals.in(SourceTree.of("proposals", repository), BuiltInProcesses.get(process))
                .judge(new Circumstances(DAY, DAY, List.of("grace"), History.onDefaultBranch(true)));
    }

    private static Map<String, String> files(String process) throws IOException {
        Path valid = RESOURCES.resolve("valid").resolve(process);
        Path directory = BuiltInProcesses.directories(process).stream()
                .map(valid::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(valid);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
