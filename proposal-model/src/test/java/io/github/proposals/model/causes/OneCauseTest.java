package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.Cases;
import io.github.proposals.model.JudgedProposals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever makes one mistake is told one thing. For each process there are valid proposals in the folder {@code valid} of
 * the test resources, and a list of mistakes in {@code causes}: what is told in which line, what happens to which file, and
 * how. Two files with one number are two places of one finding.
 */
class OneCauseTest {

    @TestFactory
    Stream<DynamicTest> oneMistakeIsOneFinding() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String process : Valid.processes()) {
            for (String line : Files.readAllLines(Path.of("src/test/resources/causes", process + ".txt"))) {
                if (Cases.wanted(line)) {
                    tests.add(DynamicTest.dynamicTest(process + ": " + line, () -> isToldOnce(process, line)));
                }
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFoundBefore() throws IOException {
        return Valid.processes().stream()
                .map(process -> DynamicTest.dynamicTest(process, () -> {
                    JudgedProposals judged = Valid.judge(process, Valid.files(process));
                    assertEquals("", judged.diagnostics().all().isEmpty() ? "" : judged.report());
                }));
    }

    private static void isToldOnce(String process, String line) throws IOException {
        String[] parts = line.split(" \\| ", 3);
        String[] what = parts[1].split(" ", 2);
        Map<String, String> files = Valid.files(process);
        String how = parts.length < 3 ? "" : parts[2].replace("\\n", "\n");
        Mistake mistake = Mistake.valueOf(what[0]);
        mistake.happen(files, what[1].strip(), how);
        JudgedProposals judged = Valid.judge(process, files);
        String told = Told.of(judged, mistake == Mistake.RENAME ? how : what[1].strip());
        assertEquals(parts[0], told, judged::report);
    }
}
