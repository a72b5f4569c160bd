package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes are found whatever lies between the lines that nobody sees, at the same words. Each of the lists of mistakes meets one
 * change in turn, and each process some of them; {@code -Dsame.all=true} lets all meet all.
 */
class SameMistakesTest {

    private static final boolean ALL = Boolean.getBoolean("same.all");
    private static final int EACH = 11;

    @TestFactory
    Stream<DynamicTest> areFound() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String process : Valid.processes()) {
            List<String> mistakes = Files.readAllLines(Path.of("src/test/resources/causes", process + ".txt"));
            int step = ALL ? 1 : Math.max(1, mistakes.size() / EACH);
            for (int i = 0; i < mistakes.size(); i += step) {
                String mistake = mistakes.get(i);
                for (Unseen change : Unseen.values()) {
                    boolean turn = (i / step + process.length()) % Unseen.values().length == change.ordinal();
                    // A text that is as far as a last call has no comments there.
                    if ((ALL || turn) && !(change.isComment() && process.equals("ethereum-eip"))) {
                        tests.add(DynamicTest.dynamicTest(
                                process + ", " + change + ": " + mistake, () -> isTheSame(process, mistake, change)));
                    }
                }
            }
        }
        return tests.stream();
    }

    private static void isTheSame(String process, String mistake, Unseen change) throws IOException {
        Map<String, String> files = Valid.files(process);
        String[] parts = mistake.split(" \\| ", 3);
        String[] what = parts[1].split(" ", 2);
        Mistake.valueOf(what[0]).happen(files, what[1].strip(), parts.length < 3 ? "" : parts[2].replace("\\n", "\n"));
        Map<String, Unseen.Changed> changes = new HashMap<>();
        Map<String, String> others = new TreeMap<>(files);
        files.forEach((name, text) -> Optional.of(name)
                .filter(it -> it.endsWith(".md"))
                .flatMap(it -> change.in(text))
                .ifPresent(it -> {
                    changes.put("proposals/" + name, it);
                    others.put(name, it.text());
                }));
        assertEquals(told(process, files, Map.of()), told(process, others, changes));
    }

    private static List<String> told(String process, Map<String, String> files, Map<String, Unseen.Changed> changes)
            throws IOException {
        return Valid.judge(process, files).diagnostics().all().stream()
                .map(it -> told(it, Optional.ofNullable(changes.get(it.place().path()))))
                .toList();
    }

    private static String told(Diagnostic it, Optional<Unseen.Changed> change) {
        int line = it.place().start().line();
        return it.place().path()
                + ':'
                + change.map(changed -> changed.line(line)).orElse(line)
                + ':'
                + it.place().start().column()
                + ' '
                + it.severity()
                + ' '
                + it.rule()
                + ' '
                + (it.message() + ' ' + it.finding().help()).replaceAll("lines? \\d+", "line");
    }
}
