package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A mistake in a process file is told once, and where it is. The list {@code mistakes.txt} says what it is, the rule with the
 * line and how bad it is, and what changes in the process beside it.
 */
class ProcessMistakesTest {

    private static final Path FOLDER = Path.of("src/test/resources/process-mistakes");

    @TestFactory
    Stream<DynamicTest> isToldOnceAndWhereItIs() throws IOException {
        String process = Files.readString(FOLDER.resolve("process.yaml"));
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("mistakes.txt"))) {
            String[] parts = line.split(" \\| ");
            tests.add(DynamicTest.dynamicTest(line, () -> {
                String text = process;
                for (int i = 2; i < parts.length; i++) {
                    text = changed(text, parts[i].replace("\\n", "\n").replace("\\t", "\t"));
                }
                assertEquals(parts[1], told(text), text);
            }));
        }
        return tests.stream();
    }

    private static String changed(String text, String change) {
        String[] parts = change.split(" => ?", 2);
        assertTrue(text.contains(parts[0]), () -> "it does not say: " + parts[0]);
        return text.replaceFirst(Pattern.quote(parts[0]), Matcher.quoteReplacement(parts[1]));
    }

    private static String told(String text) {
        String told = new ProcessReader()
                .read(new SourceText("process.yaml", text)).diagnostics().all().stream()
                        .map(it -> it.rule() + " " + it.place().start().line() + " "
                                + it.severity().word())
                        .collect(Collectors.joining(", "));
        return told.isEmpty() ? "nothing" : told;
    }
}
