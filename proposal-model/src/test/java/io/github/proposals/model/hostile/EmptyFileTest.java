package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files without anything in them. */
class EmptyFileTest {

    @ParameterizedTest
    @MethodSource("nothings")
    void aTextWithoutAnythingIsAnEmptyFile(String text) throws IOException {
        for (String process : Judge.PROPOSALS.keySet()) {
            assertEquals(
                    List.of("file.empty"),
                    Judge.rules(Judge.lint(process, text).diagnostics(), Judge.FILES.get(process)),
                    process);
        }
    }

    private static Stream<String> nothings() {
        return Stream.of("", "\n", "\r\n\r\n", " \t\n", "\u2028", "\f");
    }

    @Test
    void aFileWithNothingButAByteOrderMarkIsAnEmptyFile(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("PEP-0001-cache.md"), "\uFEFF".getBytes(StandardCharsets.UTF_8));

        Diagnostics found = Judge.linter("plano-pep")
                .lint(SourceTree.in(folder), Progress.NONE)
                .diagnostics();

        assertEquals(List.of("file.empty"), Judge.rules(found, "PEP-0001-cache.md"));
    }
}
