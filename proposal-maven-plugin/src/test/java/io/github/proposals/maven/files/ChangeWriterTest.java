package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeWriterTest {

    private static final List<FileChange> CHANGES = List.of(
            FileChange.of("a.md", "old a", "new a"),
            FileChange.create("sub/c.md", "new c"),
            FileChange.of("b.md", "old b", "new b"),
            FileChange.delete("d.md", "old d"));

    private static final Map<String, String> AFTER = Map.of("a.md", "new a", "b.md", "new b", "sub/c.md", "new c");

    /** To open and write the journal, three new files, that they are ready, and four changes. */
    private static final int STEPS = 10;

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void putFiles() throws IOException {
        root = Files.createDirectory(temporary.resolve("root"));
        for (String name : List.of("a", "b", "d")) {
            Files.writeString(root.resolve(name + ".md"), "old " + name);
        }
    }

    @Test
    void writesAllOfThem() throws IOException {
        new ChangeWriter(root, root, root).write(CHANGES, "test");
        assertEquals(AFTER, files());
        assertFalse(JournalFile.exists(root));
    }

    @Test
    void putsEverythingBackIfOneFails() throws IOException {
        Map<String, String> before = files();
        int[] left = {0};
        ChangeWriter writer = new ChangeWriter(root, root, root, () -> {
            if (left[0]-- == 0) {
                throw new IOException("no space left");
            }
        });
        for (int failing = 0; failing < STEPS; failing++) {
            left[0] = failing;
            IOException problem = assertThrows(IOException.class, () -> writer.write(CHANGES, "test"));
            assertEquals("no space left", problem.getMessage());
            assertEquals(before, files(), "at step " + failing);
            assertFalse(JournalFile.exists(root));
        }
        left[0] = STEPS;
        writer.write(CHANGES, "test");
        assertEquals(AFTER, files());
        assertTrue(JournalFile.exists(root), "it could not be removed");
    }

    @Test
    void writesNothingIfAFileWasChangedInTheMeantime() throws IOException {
        Files.writeString(root.resolve("b.md"), "somebody else's");
        Map<String, String> before = files();
        IOException problem =
                assertThrows(IOException.class, () -> new ChangeWriter(root, root, root).write(CHANGES, "test"));
        assertEquals("b.md was changed in the meantime", problem.getMessage());
        assertEquals(before, files());
    }

    @Test
    void overwritesNoFileThatIsMeantToBeNew() throws IOException {
        Files.createDirectory(root.resolve("sub"));
        Files.writeString(root.resolve("sub/c.md"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> new ChangeWriter(root, root, root).write(CHANGES, "test"));
        assertEquals("old a", files().get("a.md"));
    }

    @Test
    void writesNothingOutsideOfTheRepository() throws IOException {
        Files.writeString(temporary.resolve("out.md"), "out");
        for (String path : List.of("../out.md", "../new.md", "sub/../../new.md")) {
            IOException problem = assertThrows(
                    IOException.class,
                    () -> new ChangeWriter(root, root, root)
                            .write(
                                    List.of(
                                            path.contains("out")
                                                    ? FileChange.of(path, "out", "in")
                                                    : FileChange.create(path, "in")),
                                    "test"));
            assertTrue(problem.getMessage().contains("lies outside of the repository"), problem::getMessage);
        }
        Files.createSymbolicLink(root.resolve("link.md"), temporary.resolve("out.md"));
        assertThrows(
                IOException.class,
                () -> new ChangeWriter(root, root, root).write(List.of(FileChange.of("link.md", "out", "in")), "test"));
        assertEquals("out", Files.readString(temporary.resolve("out.md")));
    }

    @Test
    void keepsTheByteOrderMarkAndThePermissions() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(root.resolve("a.md"), "\uFEFFold a");
        Files.setPosixFilePermissions(root.resolve("a.md"), PosixFilePermissions.fromString("rwxr--r--"));
        new ChangeWriter(root, root, root).write(CHANGES, "test");
        assertEquals("\uFEFFnew a", files().get("a.md"));
        assertEquals("rwxr--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("a.md"))));
        Path other = Files.createFile(root.resolve("other"));
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(root.resolve("sub/c.md")));
    }

    @Test
    void writesThroughALinkInsideTheRepository() throws IOException {
        Files.createSymbolicLink(root.resolve("link.md"), Path.of("a.md"));
        new ChangeWriter(root, root, root).write(List.of(FileChange.of("link.md", "old a", "new a")), "test");
        assertTrue(Files.isSymbolicLink(root.resolve("link.md")));
        assertEquals("new a", Files.readString(root.resolve("a.md")));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile)
                    .filter(it -> !it.endsWith(JournalFile.NAME))
                    .toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertFalse(files.keySet().stream().anyMatch(name -> name.contains("tmp")), files::toString);
        return files;
    }

    @Test
    void aNewFileIsAsReadableAsAnyOther() throws IOException {
        Assumptions.assumeTrue(
                root.getFileSystem().supportedFileAttributeViews().contains("posix"));
        new ChangeWriter(root, root, root).write(List.of(FileChange.create("docs/index.md", "new")), "test");
        Path usual = Files.createFile(root.resolve("usual.md"));
        assertEquals(
                Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(root.resolve("docs/index.md")));
        try (Stream<Path> files = Files.list(root.resolve("docs"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void losesNothingWhereTheDiskKnowsNoCase() throws IOException {
        Map<String, String> before = files();
        Path seen = Disk.withoutCase().see(root);
        List<FileChange> rename = List.of(FileChange.create("A.md", "old a"), FileChange.delete("a.md", "old a"));
        IOException problem =
                assertThrows(IOException.class, () -> new ChangeWriter(seen, seen, seen).write(rename, "test"));
        assertEquals("A.md: there is such a file already", problem.getMessage());
        assertEquals(before, files());
        new ChangeWriter(seen, seen, seen).write(List.of(FileChange.of("a.md", "old a", "new a")), "test");
        assertEquals("new a", files().get("a.md"));
    }
}
