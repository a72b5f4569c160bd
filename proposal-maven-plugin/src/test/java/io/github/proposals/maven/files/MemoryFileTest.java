package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path root;

    private final List<String> said = new ArrayList<>();

    @Test
    void givesBackWhatTheSameEditionKept() throws IOException {
        Memory memory = memory("one");
        assertEquals(Optional.empty(), read(memory));

        memory.keep(out -> out.write("something".getBytes(StandardCharsets.UTF_8)));

        assertEquals(Optional.of("something"), read(memory));
        assertEquals(Optional.empty(), read(memory("two")));
        memory("two").keep(out -> out.write("else".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), read(memory));
    }

    @Test
    void neverLeavesHalfOfIt() throws IOException {
        Memory memory = memory("one");
        memory.keep(out -> out.write("something".getBytes(StandardCharsets.UTF_8)));

        assertThrows(
                IOException.class,
                () -> memory.keep(out -> {
                    out.write("el".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("the disk is full");
                }));

        assertEquals(Optional.of("something"), read(memory));
        assertEquals(List.of("What was learnt from the proposals is not kept: the disk is full"), said);
        try (Stream<Path> files = Files.list(root.resolve("repository/target"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void leavesTheRepositoryThroughNoLink() throws IOException {
        Path outside = Files.createDirectories(root.resolve("outside"));
        Files.writeString(outside.resolve("files"), "one\nlies");
        Files.createDirectories(root.resolve("repository"));
        Files.createSymbolicLink(root.resolve("repository/target"), outside);
        Memory memory = memory("one");

        assertEquals(Optional.empty(), read(memory));
        assertThrows(IOException.class, () -> memory.keep(out -> out.write(1)));

        assertEquals("one\nlies", Files.readString(outside.resolve("files")));
    }

    @Test
    void servesTwoBuildsAtOnce() throws Exception {
        Path proposals = Files.createDirectories(root.resolve("repository/deps"));
        for (int i = 1; i < 40; i++) {
            Files.writeString(
                    proposals.resolve("%04d-thing-%d.md".formatted(i, i)),
                    "# Thing %d\n\n**Status**: Draft\n\n# Summary\n\nSee [one](0001-thing-1.md).\n".formatted(i));
        }
        String expected = report(Memory.NONE);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> reports = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String edition = "edition " + i % 3;
                reports.add(threads.submit(() -> report(memory(edition))));
            }
            for (Future<String> report : reports) {
                assertEquals(expected, report.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anEditionIsAnotherOneAsSoonAsAJarIs() throws IOException {
        Path jar = Files.writeString(root.resolve("a b.jar"), "classes");
        Optional<String> before = edition(jar);
        assertTrue(before.isPresent());
        assertEquals(before, edition(jar));

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
        Optional<String> later = edition(jar);
        Files.writeString(jar, "other classes");

        assertNotEquals(before, later);
        assertNotEquals(later, edition(jar));
        assertFalse(edition(root).isPresent(), "classes in a folder change one by one");
        assertFalse(edition(root.resolve("none.jar")).isPresent());
    }

    private static Optional<String> edition(Path path) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {path.toUri().toURL()}, null)) {
            return ClassPath.edition(loader);
        }
    }

    private String report(Memory memory) throws IOException {
        Path repository = root.resolve("repository");
        return Proposals.in(SourceTree.directory(repository, repository, "deps"), BuiltInProcesses.get("dynamo-dep"))
                .remembering(memory)
                .judge(DAY)
                .report();
    }

    private Memory memory(String edition) throws IOException {
        Path repository = Files.createDirectories(root.resolve("repository"));
        return new MemoryFile(repository.resolve("target/files"), edition, new Repository(repository), said::add);
    }

    private static Optional<String> read(Memory memory) throws IOException {
        Optional<InputStream> kept = memory.recall();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = kept.get()) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
