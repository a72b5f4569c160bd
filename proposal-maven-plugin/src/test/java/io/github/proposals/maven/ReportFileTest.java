package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesAFileAndLeavesNothingElseBehind() throws IOException {
        Path file = folder.resolve("proposals/diagnostics.json");
        ReportFile.write(file, "old");
        ReportFile.write(file, "new ÄÖ");
        assertEquals("new ÄÖ", Files.readString(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void whatItWritesIsAsReadableAsAnyOtherFile() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("index.json");
        ReportFile.write(file, "{}");
        Path usual = Files.createFile(folder.resolve("usual"));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void whatAStoppedBuildLeftIsNoObstacle() throws IOException {
        Path left = Files.createFile(folder.resolve(".index.json.0.tmp"));
        ReportFile.write(folder.resolve("index.json"), "{}");
        assertEquals("{}", Files.readString(folder.resolve("index.json")));
        assertEquals("", Files.readString(left));
    }
}
