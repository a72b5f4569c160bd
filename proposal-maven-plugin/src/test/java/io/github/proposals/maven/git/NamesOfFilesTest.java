package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.changes;
import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.judged;
import static io.github.proposals.maven.git.Scratch.lines;
import static io.github.proposals.maven.git.Scratch.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proposals.model.text.FileNames;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files are bytes: whatever they are, one file is judged under its name or left out, and all others are judged. */
@DisabledOnOs({OS.WINDOWS, OS.MAC})
class NamesOfFilesTest {

    private static final String ONE = "deps/0001-cache.md";
    private static final String UMLAUTS = "deps/0007-\u00fcn\u00ef.md";

    @TempDir
    private Path folder;

    @Test
    void oneThatIsNoTextIsLeftOutAlone() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            Map<String, String> begin = files(ONE, text("Draft"), "deps/0002-\u00ff.md", text("Draft"));
            ObjectId draft = latin1(scratch, begin);
            Map<String, String> end = files(ONE, text("Approved"), "deps/0002-\u00ff.md", text("Approved"));
            ObjectId approved = latin1(scratch, end, draft);
            scratch.branch("main", draft).branch("work", approved).on("work", files(ONE, text("Approved")));
            String uri = scratch.root().resolve("deps").toUri() + "0002-%FF.md";
            Files.writeString(Path.of(URI.create(uri)), text("Implemented"));
            assertEquals(ONE + ": Draft to Approved, commit", judged(scratch.change()));
            assertEquals(
                    List.of("deps/0002-\\xff.md: its name is not UTF-8"),
                    Scratch.request(scratch.root(), "deps", Depth.ALL, Optional.empty(), Map.of())
                            .tree()
                            .entries()
                            .stream()
                            .filter(it -> !it.readable())
                            .map(it -> it.path() + ": " + it.problem())
                            .toList());
        }
    }

    @Test
    void oddOnesAreJudgedAsAllOthers() throws IOException {
        List<String> names = List.of(
                "0002-a\nb.md",
                "0003-a\\b.md",
                "0004-a .md",
                "0005-case.md",
                "0005-Case.md",
                "0006-u\u0308.md",
                "0006-\u00fc.md",
                "0007-" + "x".repeat(247) + ".md",
                "0008-\ud83d\ude00.md",
                "0009-\u202e.md",
                "0010-\ufffd.md");
        Map<String, String> begin = new TreeMap<>();
        Map<String, String> end = new TreeMap<>();
        names.forEach(name -> begin.put("deps/" + name, text("Draft")));
        names.forEach(name -> end.put("deps/" + name, text("Under Review")));
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId draft = scratch.commit("begin", begin);
            scratch.branch("main", draft)
                    .branch("work", scratch.commit("end", end, draft))
                    .on("work", end);
            HistoryReading reading = scratch.change();
            assertEquals(List.of(), reading.limits());
            assertEquals(
                    lines(end.keySet().stream()
                            .sorted(Comparator.reverseOrder())
                            .map(it -> it + ": Draft to Under Review, end")
                            .toArray(String[]::new)),
                    judged(reading));
            scratch.on("work", begin);
            names.forEach(name -> assertTrue(
                    changes(scratch.change()).contains("deps/" + name + ": Under Review to Draft, work tree"), name));
        }
    }

    /** So it is in a bare container: Java cannot express the name, and finds the file all the same. */
    @Test
    void thoseWithUmlautsAreJudgedWithoutALocale() throws Exception {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId draft = scratch.commit("begin", files(ONE, text("Draft"), UMLAUTS, text("Draft")));
            Map<String, String> end = files(ONE, text("Approved"), UMLAUTS, text("Under Review"));
            scratch.branch("main", draft)
                    .branch("work", scratch.commit("end", end, draft))
                    .on("work", files(ONE, text("Approved"), UMLAUTS, text("Approved")));
            assertEquals(
                    lines(
                            "ANSI_X3.4-1968 []",
                            UMLAUTS + ": Draft to Under Review, end",
                            ONE + ": Draft to Approved, end",
                            UMLAUTS + ": Under Review to Approved, work tree"),
                    withoutALocale(scratch.root()));
        }
    }

    @Test
    void aBranchWithUmlautsIsNotTakenForAnEmptyOneWithoutALocale() throws Exception {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId draft = scratch.commit("begin", files(ONE, text("Draft")));
            scratch.branch("main", draft).on("main", files(ONE, text("Draft")));
            Path git = scratch.root().resolve(".git");
            Files.writeString(FileNames.resolve(git, "refs/heads/\u00fc"), draft.name() + "\n");
            Files.writeString(git.resolve("HEAD"), "ref: refs/heads/\u00fc\n");
            String said = withoutALocale(scratch.root());
            assertTrue(said.contains("the branch that is checked out has the name '\u00fc', which is none"), said);
            assertTrue(said.contains("set LC_ALL=C.UTF-8"), said);
        }
    }

    private static String withoutALocale(Path root) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Fresh.class.getName(),
                root.toString());
        builder.environment().put("LC_ALL", "C");
        Process java = builder.redirectErrorStream(true).start();
        java.getOutputStream().close();
        String said = new String(java.getInputStream().readAllBytes(), UTF_8).strip();
        assertEquals(0, java.waitFor(), said);
        assumeTrue(said.contains("ANSI_X3.4-1968"), () -> "this machine has a locale all the same: " + said);
        return said.substring(said.indexOf("ANSI_X3.4-1968"));
    }

    /** Reads a history in a virtual machine of its own. */
    static final class Fresh {

        private Fresh() {}

        /** Prints what is judged. */
        public static void main(String[] arguments) {
            HistoryReading reading = GitHistory.read(
                    Scratch.request(Path.of(arguments[0]), "deps", Depth.CHANGE, Optional.empty(), Map.of()));
            new PrintStream(System.out, true, UTF_8)
                    .println(System.getProperty("sun.jnu.encoding") + " " + reading.limits() + "\n" + judged(reading));
        }
    }

    /** A commit of files whose names are written in ISO 8859-1, as git took them long ago. */
    private static ObjectId latin1(Scratch scratch, Map<String, String> files, ObjectId... parents) throws IOException {
        try (ObjectInserter inserter = scratch.repository().newObjectInserter()) {
            TreeFormatter deps = new TreeFormatter();
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] name = file.getKey().substring("deps/".length()).getBytes(ISO_8859_1);
                deps.append(
                        name,
                        FileMode.REGULAR_FILE,
                        inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(UTF_8)));
            }
            TreeFormatter root = new TreeFormatter();
            root.append("deps", FileMode.TREE, inserter.insert(deps));
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(inserter.insert(root));
            commit.setAuthor(new PersonIdent("Ada", "ada@example.org"));
            commit.setCommitter(new PersonIdent("Ada", "ada@example.org"));
            commit.setMessage("commit");
            commit.setParentIds(parents);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }
}
