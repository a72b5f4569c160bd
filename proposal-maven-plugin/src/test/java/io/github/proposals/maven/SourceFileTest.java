package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    private static final FileChange CHANGE = FileChange.of("index.md", "old\r\n", "new ÄÖ🚀\r\n");

    @TempDir
    private Path folder;

    @Test
    void writesJustTheTextAndLeavesNothingElseBehind() throws IOException {
        Files.writeString(folder.resolve("index.md"), "old\r\n");
        SourceFile.write(folder, CHANGE);
        assertEquals("new ÄÖ🚀\r\n", Files.readString(folder.resolve("index.md")));
        assertEquals(List.of("index.md"), names());
    }

    @Test
    void keepsTheByteOrderMark() throws IOException {
        Files.writeString(folder.resolve("index.md"), "\uFEFFold\r\n");
        SourceFile.write(folder, CHANGE);
        assertEquals("\uFEFFnew ÄÖ🚀\r\n", Files.readString(folder.resolve("index.md")));
    }

    @Test
    void keepsThePermissions() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("index.md"), "old\r\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrw-r--"));
        SourceFile.write(folder, CHANGE);
        assertEquals("rwxrw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aNewFileIsAsReadableAsAnyOther() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        SourceFile.write(folder, FileChange.create("docs/index.md", "new"));
        Path usual = Files.createFile(folder.resolve("usual.md"));
        assertEquals(
                Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(folder.resolve("docs/index.md")));
        try (Stream<Path> files = Files.list(folder.resolve("docs"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("real.md"), "old\r\n");
        try {
            Files.createSymbolicLink(folder.resolve("index.md"), file);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "there are no symbolic links here");
        }
        SourceFile.write(folder, CHANGE);
        assertTrue(Files.isSymbolicLink(folder.resolve("index.md")));
        assertEquals("new ÄÖ🚀\r\n", Files.readString(file));
    }

    @Test
    void whatSomebodyElseWroteInTheMeantimeIsNotLost() throws IOException {
        Path file = Files.writeString(folder.resolve("index.md"), "other\r\n");
        IOException problem = assertThrows(IOException.class, () -> SourceFile.write(folder, CHANGE));
        assertEquals("somebody else has changed it in the meantime", problem.getMessage());
        assertThrows(IOException.class, () -> SourceFile.write(folder, FileChange.create("index.md", "new")));
        assertEquals("other\r\n", Files.readString(file));
        assertEquals(List.of("index.md"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }
}
