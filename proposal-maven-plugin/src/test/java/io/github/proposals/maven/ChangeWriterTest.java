package io.github.proposals.maven;

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
import java.nio.file.StandardCopyOption;
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
        new ChangeWriter(root, root).write(CHANGES);
        assertEquals(Map.of("a.md", "new a", "b.md", "new b", "sub/c.md", "new c"), files());
    }

    @Test
    void putsEverythingBackIfOneFails() throws IOException {
        Map<String, String> before = files();
        for (int good = 0; good < 3; good++) {
            int limit = good;
            int[] moved = {0};
            ChangeWriter writer = new ChangeWriter(root, root, (from, to) -> {
                if (moved[0]++ == limit) {
                    throw new IOException("no space left");
                }
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            });
            assertEquals(
                    "no space left",
                    assertThrows(IOException.class, () -> writer.write(CHANGES)).getMessage());
            assertEquals(before, files(), "after " + good + " files");
        }
    }

    @Test
    void writesNothingIfAFileWasChangedInTheMeantime() throws IOException {
        Files.writeString(root.resolve("b.md"), "somebody else's");
        Map<String, String> before = files();
        IOException problem = assertThrows(IOException.class, () -> new ChangeWriter(root, root).write(CHANGES));
        assertEquals("b.md was changed in the meantime", problem.getMessage());
        assertEquals(before, files());
    }

    @Test
    void overwritesNoFileThatIsMeantToBeNew() throws IOException {
        Files.createDirectory(root.resolve("sub"));
        Files.writeString(root.resolve("sub/c.md"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> new ChangeWriter(root, root).write(CHANGES));
        assertEquals("old a", files().get("a.md"));
    }

    @Test
    void writesNothingOutsideOfTheRepository() throws IOException {
        Files.writeString(temporary.resolve("out.md"), "out");
        for (String path : List.of("../out.md", "../new.md", "sub/../../new.md")) {
            IOException problem = assertThrows(
                    IOException.class,
                    () -> new ChangeWriter(root, root)
                            .write(List.of(
                                    path.contains("out")
                                            ? FileChange.of(path, "out", "in")
                                            : FileChange.create(path, "in"))));
            assertTrue(problem.getMessage().contains("lies outside of the repository"), problem::getMessage);
        }
        Files.createSymbolicLink(root.resolve("link.md"), temporary.resolve("out.md"));
        assertThrows(
                IOException.class,
                () -> new ChangeWriter(root, root).write(List.of(FileChange.of("link.md", "out", "in"))));
        assertEquals("out", Files.readString(temporary.resolve("out.md")));
    }

    @Test
    void keepsTheByteOrderMarkAndThePermissions() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(root.resolve("a.md"), "\uFEFFold a");
        Files.setPosixFilePermissions(root.resolve("a.md"), PosixFilePermissions.fromString("rwxr--r--"));
        new ChangeWriter(root, root).write(CHANGES);
        assertEquals("\uFEFFnew a", files().get("a.md"));
        assertEquals("rwxr--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("a.md"))));
        Path other = Files.createFile(root.resolve("other"));
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(root.resolve("sub/c.md")));
    }

    @Test
    void writesThroughALinkInsideTheRepository() throws IOException {
        Files.createSymbolicLink(root.resolve("link.md"), Path.of("a.md"));
        new ChangeWriter(root, root).write(List.of(FileChange.of("link.md", "old a", "new a")));
        assertTrue(Files.isSymbolicLink(root.resolve("link.md")));
        assertEquals("new a", Files.readString(root.resolve("a.md")));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
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
        new ChangeWriter(root, root).write(List.of(FileChange.create("docs/index.md", "new")));
        Path usual = Files.createFile(root.resolve("usual.md"));
        assertEquals(
                Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(root.resolve("docs/index.md")));
        try (Stream<Path> files = Files.list(root.resolve("docs"))) {
            assertEquals(1, files.count());
        }
    }
}
