package io.github.proposals.model.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.config.ProcessDetector.Detected;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that a jar brings along is looked for in front of those of the library. */
class SharedDetectionTest {

    private static final Map<String, String> FILES = Map.of(
            "kites/KITE-0001-red.md", "# KITE-0001: Red\n",
            "docs/peps/PEP-0001-a.md", "# PEP-0001: A\n",
            "docs/peps/PEP-0002-b.md", "# PEP-0002: B\n");

    @TempDir
    private Path jar;

    private ProcessDetector detector;

    @BeforeEach
    void bringsAProcessForKites() throws IOException {
        write("processes.txt", "kites\nbroken\n");
        write("kites/process.yaml", """
                id: kites
                prefix: KITE
                files: {name: "KITE-{number}-{slug}.md", directories: [kites]}
                """);
        write("broken/process.yaml", "id: broken\nfiles: {directories: [broken]}\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            detector = new ProcessDetector(Processes.all(loader));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = jar.resolve("META-INF/proposals").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void oneFileOfItCountsMoreThanAnyNumberOfOthers() throws IOException {
        assertEquals("kites in kites", words(detector.anywhere(SharedDetectionTest::tree)));
        assertEquals("plano-pep in docs/peps", words(new ProcessDetector().anywhere(SharedDetectionTest::tree)));
    }

    @Test
    void inOneDirectoryItComesFirstToo() throws IOException {
        SourceTree tree = SourceTree.of(
                "all", Map.of("all/KITE-0001-red.md", "", "all/PEP-0001-a.md", "", "all/PEP-0002-b.md", ""));

        assertEquals("kites in all", words(detector.in("all", tree)));
        assertEquals("plano-pep in all", words(new ProcessDetector().in("all", tree)));
    }

    @Test
    void itsFoldersAreWorthALook() {
        assertTrue(detector.isWorthwhile("kites"::equals));
        assertFalse(detector.isWorthwhile("broken"::equals));
        assertFalse(new ProcessDetector().isWorthwhile("kites"::equals));
    }

    private static Optional<SourceTree> tree(String directory) {
        return FILES.keySet().stream().anyMatch(it -> it.startsWith(directory + "/"))
                ? Optional.of(SourceTree.of(directory, FILES))
                : Optional.empty();
    }

    private static String words(Optional<Detected> detected) {
        return detected.map(it -> it.process().id() + " in " + it.directory()).orElse("nothing");
    }
}
