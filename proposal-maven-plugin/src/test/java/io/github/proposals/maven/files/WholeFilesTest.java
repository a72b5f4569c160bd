package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is made anew in each run, such as reports, a baseline, a kept diagram, a memory and pages: whatever ends a run, each file
 * is whole, and the next run leaves nothing of it behind.
 */
class WholeFilesTest {

    private static final String OLD = "old\n".repeat(3000);
    private static final String NEW = "fresh\n".repeat(3000);

    @TempDir
    private Path temporary;

    private int copies;

    /** Something that a goal makes below a folder. */
    @FunctionalInterface
    private interface Making {

        void make(Path root, String text) throws IOException;
    }

    @Test
    void aReport() throws IOException {
        staysWhole((root, text) -> ReportFile.write(root.resolve("docs/baseline.yaml"), text, new Repository(root)));
    }

    @Test
    void aReportThatIsWrittenAsItIsMade() throws IOException {
        staysWhole((root, text) ->
                ReportFile.write(root.resolve("docs/report.json"), writer -> writer.write(text), new Repository(root)));
    }

    @Test
    void aMemory() throws IOException {
        staysWhole((root, text) -> new MemoryFile(root.resolve("target/memory"), "1", new Repository(root), it -> {})
                .keep(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aSite() throws IOException {
        staysWhole((root, text) -> {
            SiteFolder site = new SiteFolder(root.resolve("target/site"), new Repository(root));
            site.write("index.html", text);
            site.write(text.equals(OLD) ? "sub/old.html" : "sub/new.html", text);
            site.finish();
        });
    }

    private void staysWhole(Making making) throws IOException {
        List<IntFunction<Disk>> troubles =
                List.of(Disk::killedAt, Disk::killedIn, Disk::brokenAt, step -> Disk.withRoom(5000L * step));
        for (IntFunction<Disk> trouble : troubles) {
            staysWhole(making, trouble, NEW);
            // What was new is not wanted any more.
            staysWhole(making, trouble, OLD);
        }
    }

    private void staysWhole(Making making, IntFunction<Disk> disks, String last) throws IOException {
        Map<String, String> before = made(making, OLD);
        Map<String, String> after = made(making, OLD, NEW);
        Map<String, String> wanted = last.equals(NEW) ? after : before;
        boolean stopped = true;
        for (int step = 0; stopped; step++) {
            Path root = Files.createDirectory(temporary.toRealPath().resolve("copy" + copies++));
            making.make(root, OLD);
            Disk disk = disks.apply(step);
            stopped = isStopped(() -> making.make(disk.see(root), NEW));
            String where = "at step " + step;
            files(root)
                    .forEach((name, text) -> assertTrue(
                            text.equals(before.get(name))
                                    || text.equals(after.get(name))
                                    || name.contains(".proposals-"),
                            () -> where + ": " + name + " is " + text));
            making.make(root, last);
            assertEquals(wanted, files(root), where);
        }
    }

    /** Something that can be stopped. */
    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }

    private static boolean isStopped(Work work) {
        try {
            work.run();
            return false;
        } catch (Disk.Killed | IOException e) {
            return true;
        }
    }

    private Map<String, String> made(Making making, String... texts) throws IOException {
        Path root = Files.createDirectory(temporary.toRealPath().resolve("copy" + copies++));
        for (String text : texts) {
            making.make(root, text);
        }
        return files(root);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
