package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    /** A file that gets another name, and a list that names it. */
    private static final List<FileChange> CHANGES = List.of(
            FileChange.create("docs/7.md", "seven"),
            FileChange.of("docs/list.md", "x", "7"),
            FileChange.delete("docs/x.md", "seven?"));

    /** The first step at which everything stands ready: to open and write the journal, two new files, and a mark come first. */
    private static final int FIRST_CHANGE = 5;

    @TempDir
    private Path temporary;

    private Path root;
    private Path docs;

    /** What a process does that is ended from outside: nothing at all. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void putFiles() throws IOException {
        root = temporary.toRealPath();
        docs = Files.createDirectory(root.resolve("docs"));
        Files.writeString(docs.resolve("list.md"), "x");
        Files.writeString(docs.resolve("x.md"), "seven?");
    }

    @Test
    void leavesWhatAnAuthorChangedSince() throws IOException {
        stopAt(FIRST_CHANGE);
        Files.writeString(docs.resolve("list.md"), "mine");
        Recovery.Result result = new Recovery(docs).run();
        assertEquals(Optional.empty(), result.finished());
        assertTrue(
                result.said().contains("list.md was changed since then, and stays as it is; look at it."),
                result.said()::toString);
        assertEquals("mine", Files.readString(docs.resolve("list.md")));
        assertEquals("seven", Files.readString(docs.resolve("7.md")));
        assertEquals(List.of("7.md", "list.md"), names());
    }

    @Test
    void removesNoFileWhoseSuccessorIsLost() throws IOException {
        stopAt(FIRST_CHANGE);
        Files.delete(docs.resolve(".proposals-0.tmp"));
        new Recovery(docs).run();
        assertEquals(List.of("list.md", "x.md"), names());
    }

    @Test
    void aTornJournalCostsASentence() throws IOException {
        stopAt(FIRST_CHANGE);
        byte[] whole = Files.readAllBytes(docs.resolve(JournalFile.NAME));
        for (int length = 0; length < whole.length; length++) {
            Files.write(docs.resolve(JournalFile.NAME), java.util.Arrays.copyOf(whole, length));
            Recovery.Result result = new Recovery(docs).run();
            assertEquals(Optional.empty(), result.finished());
            assertEquals(List.of("list.md", "x.md"), names(), "after " + length + " bytes");
            assertEquals("x", Files.readString(docs.resolve("list.md")));
        }
    }

    @Test
    void believesNoJournalThatLeadsElsewhere() throws IOException {
        Files.createDirectories(root.resolve("other"));
        Files.createSymbolicLink(docs.resolve("sub"), root.resolve("other"));
        Files.createDirectories(docs.resolve(".git"));
        for (String path : List.of(
                "../evil.md",
                "/" + root.resolve("evil.md"),
                "a/../../evil.md",
                "sub/evil.md",
                ".git/config",
                ".hidden.md",
                "./evil.md",
                "",
                ".")) {
            Path file = docs.resolve(path).normalize();
            Files.writeString(FreshFile.beside(file, 0), "evil");
            journal(new Journal(
                    "test", List.of(new Journal.Entry(path, Digest.NOTHING, Digest.of("evil".getBytes()))), true));
            Recovery.Result result = new Recovery(docs).run();
            assertEquals(
                    JournalFile.NAME + " is torn or not ours; it is removed, and nothing is written for it.",
                    result.said().get(0),
                    path);
            Files.deleteIfExists(FreshFile.beside(file, 0));
            assertFalse(Files.isRegularFile(file), path);
        }
    }

    @Test
    void believesAJournalOutsideOfTheProposalsLess() throws IOException {
        for (String path : List.of("pom.xml", "src/Main.java", "docs/build.sh", ".github/a.yaml", "sub/.git/a.md")) {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(FreshFile.beside(file, 0), "evil");
            Journal journal = new Journal(
                    "test", List.of(new Journal.Entry(path, Digest.NOTHING, Digest.of("evil".getBytes()))), true);
            Files.writeString(root.resolve(JournalFile.NAME), journal.text() + Journal.READY);
            Recovery.Result result = Recovery.of(docs, root).run();
            assertTrue(result.said().get(0).contains("torn or not ours"), path);
            assertFalse(Files.exists(file), path);
            assertFalse(Files.exists(root.resolve(JournalFile.NAME)), path);
        }
    }

    @Test
    void followsNoLink() throws IOException {
        Path secret = Files.writeString(root.resolve("secret"), "secret");
        Files.createSymbolicLink(docs.resolve("link.md"), secret);
        Files.createSymbolicLink(docs.resolve(".proposals-1.tmp"), secret);
        String digest = Digest.of("secret".getBytes());
        Files.writeString(docs.resolve(".proposals-0.tmp"), "evil");
        journal(new Journal(
                "test",
                List.of(
                        new Journal.Entry("link.md", digest, Digest.of("evil".getBytes())),
                        new Journal.Entry("new.md", Digest.NOTHING, digest)),
                true));
        new Recovery(docs).run();
        assertEquals("secret", Files.readString(secret));
        assertTrue(Files.isSymbolicLink(docs.resolve("link.md")));
        assertFalse(Files.exists(docs.resolve("new.md")));

        Files.createSymbolicLink(docs.resolve(JournalFile.NAME), secret);
        assertEquals(
                JournalFile.NAME + " is no regular file; remove it",
                assertThrows(IOException.class, () -> new Recovery(docs).run()).getMessage());
        assertThrows(IOException.class, () -> new ChangeWriter(root, root, docs).write(CHANGES, "test"));
        assertEquals("secret", Files.readString(secret));
    }

    @Test
    void removesLeftoversThatAreSurelyOurs() throws IOException {
        for (String name : List.of(".x.md.0.tmp", ".x.md.17.tmp", ".proposals-3.tmp", ".gone.md.0.tmp", "x.md.0.tmp")) {
            Files.writeString(docs.resolve(name), "old");
        }
        Recovery.Result result = new Recovery(docs).run();
        assertTrue(result.said().get(0).startsWith("Removed 3 files that a stopped run had left"), result::toString);
        assertEquals(List.of(".gone.md.0.tmp", "list.md", "x.md", "x.md.0.tmp"), names());
        assertEquals(List.of(), new Recovery(docs).run().said());
    }

    @Test
    void finishesWhatCouldNotBePutBack() throws IOException {
        int unfinished = 0;
        for (int failing = FIRST_CHANGE; failing < FIRST_CHANGE + CHANGES.size(); failing++) {
            boolean broken = true;
            for (int later = 1; broken; later++) {
                putOldFiles();
                int[] step = {0};
                int first = failing;
                int second = failing + later;
                ChangeWriter writer = new ChangeWriter(root, root, docs, () -> {
                    int now = step[0]++;
                    if (now == first || now >= second) {
                        throw new IOException(now == first ? "bad" : "worse");
                    }
                });
                IOException problem = assertThrows(IOException.class, () -> writer.write(CHANGES, "test"));
                broken = problem instanceof UnfinishedException;
                String where = "failed at " + first + ", then at " + second;
                assertEquals(broken, JournalFile.exists(docs), where);
                if (broken) {
                    unfinished++;
                    assertTrue(problem.getMessage().startsWith("bad; "), problem::getMessage);
                    assertTrue(problem.getMessage().contains("(worse)"), problem::getMessage);
                    assertEquals(Optional.of("test"), new Recovery(docs).run().finished(), where);
                    assertAllIsNew(where);
                } else {
                    assertAllIsOld(where);
                }
            }
        }
        // To remove the journal; twice for each file that is put back: none, one, two.
        assertEquals(3 + 2 * (0 + 1 + 2), unfinished);
    }

    @Test
    void saysWhetherAFileWasLeftWritten() throws IOException {
        int asBefore = 0;
        for (int failing = 1; failing < FIRST_CHANGE + CHANGES.size(); failing++) {
            putOldFiles();
            int[] step = {0};
            int first = failing;
            // From here on nothing can be written, as in a folder that has become read-only.
            ChangeWriter writer = new ChangeWriter(root, root, docs, () -> {
                if (step[0]++ >= first) {
                    throw new IOException("read-only");
                }
            });
            IOException problem = assertThrows(UnfinishedException.class, () -> writer.write(CHANGES, "test"));
            boolean old = !Files.exists(docs.resolve("7.md"));
            asBefore += old ? 1 : 0;
            assertEquals(
                    old
                            ? "read-only; the proposals are as before, but .proposals-journal could not be removed"
                                    + " (read-only). The next goal that writes finishes or undoes it"
                            : "read-only; what was written before could not be put back"
                                    + " (read-only). The next goal that writes finishes or undoes it",
                    problem.getMessage());
            new Recovery(docs).run();
        }
        // To write the journal, two new files and the mark, and to replace the first file.
        assertEquals(5, asBefore);
    }

    @Test
    void finishesWhatWasBeingPutBackWhenTheBuildEnded() throws IOException {
        int last = FIRST_CHANGE + CHANGES.size() - 1;
        int kills = 0;
        for (boolean killed = true; killed; kills++) {
            putOldFiles();
            int[] step = {0};
            int at = last + 1 + kills;
            ChangeWriter writer = new ChangeWriter(root, root, docs, () -> {
                int now = step[0]++;
                if (now == last) {
                    throw new IOException("bad");
                }
                if (now == at) {
                    throw new Killed();
                }
            });
            Throwable problem = assertThrows(Throwable.class, () -> writer.write(CHANGES, "test"));
            killed = problem instanceof Killed;
            if (killed) {
                assertEquals(Optional.of("test"), new Recovery(docs).run().finished());
                assertAllIsNew("killed at " + at);
            } else {
                assertAllIsOld("not killed");
            }
        }
        assertEquals(2 * 2 + 1 + 1, kills);
    }

    @Test
    void aJournalNamesNoFileThatGitObeys() throws IOException {
        Files.createDirectory(docs.resolve("git~1"));
        Files.writeString(docs.resolve("git~1/.proposals-0.tmp"), "evil");
        journal(new Journal(
                "x",
                List.of(new Journal.Entry(
                        "git~1/config",
                        Digest.NOTHING,
                        Digest.of("evil".getBytes(java.nio.charset.StandardCharsets.UTF_8)))),
                true));
        assertTrue(new Recovery(docs).run().said().get(0).contains("torn or not ours"));
        assertFalse(Files.exists(docs.resolve("git~1/config")));
    }

    private void putOldFiles() throws IOException {
        Files.deleteIfExists(docs.resolve("7.md"));
        Files.writeString(docs.resolve("list.md"), "x");
        Files.writeString(docs.resolve("x.md"), "seven?");
    }

    private void assertAllIsNew(String where) throws IOException {
        assertEquals(List.of("7.md", "list.md"), names(), where);
        assertEquals("7", Files.readString(docs.resolve("list.md")), where);
        assertEquals("seven", Files.readString(docs.resolve("7.md")), where);
    }

    private void assertAllIsOld(String where) throws IOException {
        assertEquals(List.of("list.md", "x.md"), names(), where);
        assertEquals("x", Files.readString(docs.resolve("list.md")), where);
        assertEquals("seven?", Files.readString(docs.resolve("x.md")), where);
    }

    @Test
    void writesAFileWithTheLongestNameThereIs() throws IOException {
        String name = "n".repeat(252) + ".md";
        new ChangeWriter(root, root, docs).write(List.of(FileChange.create("docs/" + name, "long")), "test");
        assertEquals("long", Files.readString(docs.resolve(name)));
        ReportFile.write(docs.resolve(name), "longer", new Repository(root));
        assertEquals("longer", Files.readString(docs.resolve(name)));
    }

    @Test
    void twoDoNotWriteAtOnce() throws IOException {
        Path journal = Files.createFile(docs.resolve(JournalFile.NAME));
        try (FileChannel other = FileChannel.open(journal, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertTrue(lock.isValid());
            for (IOException problem : List.of(
                    assertThrows(IOException.class, () -> new Recovery(docs).run()),
                    assertThrows(IOException.class, () -> new ChangeWriter(root, root, docs).write(CHANGES, "test")))) {
                assertEquals(
                        "another build writes here at this moment; try again when it is done", problem.getMessage());
            }
        }
        assertEquals(List.of(JournalFile.NAME, "list.md", "x.md"), names());
    }

    private void stopAt(int step) {
        int[] left = {step};
        assertThrows(
                Killed.class,
                () -> new ChangeWriter(root, root, docs, () -> {
                            if (left[0]-- == 0) {
                                throw new Killed();
                            }
                        })
                        .write(CHANGES, "test"));
    }

    private void journal(Journal journal) throws IOException {
        Files.writeString(docs.resolve(JournalFile.NAME), journal.text() + (journal.ready() ? Journal.READY : ""));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(docs)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
