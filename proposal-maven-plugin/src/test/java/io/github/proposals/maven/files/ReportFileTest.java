package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        ReportFile.write(file, "old", new Repository(folder));
        ReportFile.write(file, "new ÄÖ", new Repository(folder));
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
        ReportFile.write(file, "{}", new Repository(folder));
        Path usual = Files.createFile(folder.resolve("usual"));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOut(@TempDir Path elsewhere) throws IOException {
        Repository repository = new Repository(folder);
        Files.createSymbolicLink(folder.resolve("target"), elsewhere);
        Files.createDirectory(folder.resolve("build"));
        Files.createSymbolicLink(folder.resolve("build/proposals"), elsewhere.resolve("not/there/yet"));
        for (String path : List.of("target/a.json", "target/proposals/a.json", "build/proposals/a.json")) {
            assertThrows(IOException.class, () -> ReportFile.write(folder.resolve(path), "{}", repository), path);
        }
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aLinkInTheRepositoryAndAPlaceThatThePomNamesAreFine(@TempDir Path elsewhere) throws IOException {
        Repository repository = new Repository(folder);
        Files.createSymbolicLink(folder.resolve("target"), Files.createDirectory(folder.resolve("out")));
        ReportFile.write(folder.resolve("target/a.json"), "{}", repository);
        ReportFile.write(elsewhere.resolve("b/c.json"), "{}", repository);
        assertEquals("{}", Files.readString(folder.resolve("out/a.json")));
        assertEquals("{}", Files.readString(elsewhere.resolve("b/c.json")));
    }

    @Test
    void aLinkInThePlaceOfTheFileIsReplaced(@TempDir Path elsewhere) throws IOException {
        Path precious = Files.writeString(elsewhere.resolve("precious"), "x");
        Files.createSymbolicLink(folder.resolve("a.json"), precious);
        ReportFile.write(folder.resolve("a.json"), "{}", new Repository(folder));
        assertEquals("x", Files.readString(precious));
    }

    @Test
    void whatAStoppedBuildLeftIsNoObstacle() throws IOException {
        Path left = Files.createFile(folder.resolve(".index.json.0.tmp"));
        ReportFile.write(folder.resolve("index.json"), "{}", new Repository(folder));
        assertEquals("{}", Files.readString(folder.resolve("index.json")));
        assertEquals("", Files.readString(left));
    }

    @Test
    void whatAStoppedBuildLeftGoesAndWhatAnotherWritesNowStays() throws IOException {
        Path others = Files.writeString(folder.resolve(".proposals-report-0.tmp"), "now");
        Files.writeString(folder.resolve(".proposals-report-1.tmp"), "half");
        try (FileChannel channel = FileChannel.open(others, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            ReportFile.write(folder.resolve("proposals-baseline.yaml"), "findings: []\n", new Repository(folder));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(others, folder.resolve("proposals-baseline.yaml")),
                    files.sorted().toList());
        }
        assertEquals("now", Files.readString(others));
    }

    @Test
    void whatIsInTheWayOfItStays() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "x");
        Files.createSymbolicLink(folder.resolve(".proposals-report-0.tmp"), precious);
        Files.createDirectory(folder.resolve(".proposals-report-1.tmp"));
        ReportFile.write(folder.resolve("a.json"), "{}", new Repository(folder));
        assertEquals("{}", Files.readString(folder.resolve("a.json")));
        assertEquals("x", Files.readString(precious));
    }
}
