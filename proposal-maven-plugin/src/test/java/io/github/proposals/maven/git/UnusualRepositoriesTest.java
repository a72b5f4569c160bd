package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.changes;
import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.judged;
import static io.github.proposals.maven.git.Scratch.lines;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that lie somewhere else than in their own folder, or are none. */
class UnusualRepositoriesTest {

    private static final String ONE = "deps/0001-cache.md";

    @TempDir
    private Path folder;

    @Test
    void knowsNothingWithoutARepository() throws IOException {
        Files.createDirectories(folder.resolve("deps"));
        HistoryReading reading = read(folder, Depth.ALL);
        assertFalse(reading.history().isKnown());
        assertEquals(List.of(), reading.limits());
    }

    @Test
    void takesAllForNewBeforeTheFirstCommit() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            scratch.workTree(files(ONE, text("Draft")));
            HistoryReading reading = scratch.all();
            assertEquals(ONE + ": - to Draft, work tree", changes(reading));
            assertEquals(List.of(), reading.limits());
        }
    }

    @Test
    void readsALinkedWorkTreeAndASubmodule() throws IOException {
        Path main = Files.createDirectory(folder.resolve("main"));
        try (Scratch scratch = new Scratch(main)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
            scratch.branch("main", begin).branch("work", review).on("main", files());
            // What "git worktree add ../linked work" writes.
            Path meta = Files.createDirectories(main.resolve(".git/worktrees/linked"));
            Path linked = Files.createDirectories(folder.resolve("linked"));
            Files.writeString(meta.resolve("HEAD"), "ref: refs/heads/work\n");
            Files.writeString(meta.resolve("commondir"), "../..\n");
            Files.writeString(meta.resolve("gitdir"), linked.resolve(".git") + "\n");
            Files.writeString(linked.resolve(".git"), "gitdir: " + meta + "\n");
            write(linked, files(ONE, text("Under Review")));
            assertEquals(ONE + ": Draft to Under Review, review", judged(read(linked, Depth.CHANGE)));
            // The same in a bare clone, which has no other work tree.
            StoredConfig config = scratch.repository().getConfig();
            config.setBoolean("core", null, "bare", true);
            config.save();
            assertEquals(ONE + ": Draft to Under Review, review", judged(read(linked, Depth.CHANGE)));
            config.setBoolean("core", null, "bare", false);
            config.save();
            // What "git submodule add" writes.
            Path outer = Files.createDirectories(folder.resolve("outer/module"));
            Files.createDirectories(folder.resolve("outer/.git/modules"));
            Files.move(main.resolve(".git"), folder.resolve("outer/.git/modules/module"));
            Files.writeString(outer.resolve(".git"), "gitdir: ../.git/modules/module\n");
            Files.writeString(folder.resolve("outer/.git/modules/module/HEAD"), "ref: refs/heads/work\n");
            write(outer, files(ONE, text("Approved")));
            assertEquals(
                    lines(ONE + ": Draft to Under Review, review", ONE + ": Under Review to Approved, work tree"),
                    judged(read(outer, Depth.CHANGE)));
        }
    }

    @Test
    void namesFilesFromTheFolderWhereTheBuildRuns() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            Map<String, String> draft = files("a/b/deps/0001-cache.md", text("Draft"));
            Map<String, String> review = files("a/b/deps/0001-cache.md", text("Under Review"));
            ObjectId begin = scratch.commit("begin", draft);
            scratch.branch("main", begin)
                    .branch("work", scratch.commit("review", review, begin))
                    .on("work", review);
            Path start = scratch.root().resolve("a");
            assertEquals(
                    "b/deps/0001-cache.md: Draft to Under Review, review",
                    judged(GitHistory.read(
                            Scratch.request(start, "b/deps", Depth.CHANGE, Optional.empty(), Map.of()))));
            Path aside = Files.createDirectories(scratch.root().resolve("a/c"));
            assertEquals(
                    "../b/deps/0001-cache.md: Draft to Under Review, review",
                    judged(GitHistory.read(
                            Scratch.request(aside, "../b/deps", Depth.CHANGE, Optional.empty(), Map.of()))));
        }
    }

    @Test
    void saysWhyABrokenRepositoryTellsNothing() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
            scratch.branch("main", review).on("main", files(ONE, text("Under Review")));
            Path lost = scratch.root()
                    .resolve(".git/objects")
                    .resolve(begin.name().substring(0, 2))
                    .resolve(begin.name().substring(2));
            Files.delete(lost);
            assertBroken(scratch.all());
            Files.write(lost, new byte[] {1, 2, 3});
            assertBroken(scratch.all());
            Files.writeString(scratch.root().resolve(".git/config"), "[core]\n\trepositoryformatversion = 7\n");
            assertBroken(scratch.all());
            Files.writeString(scratch.root().resolve(".git/config"), "[core\n");
            assertBroken(scratch.all());
        }
        Files.writeString(Files.createDirectories(folder.resolve("deps/sub")).resolve(".git"), "gitdir: ../nowhere\n");
        assertBroken(GitHistory.read(
                Scratch.request(folder.toRealPath(), "deps/sub", Depth.ALL, Optional.empty(), Map.of())));
    }

    @Test
    void readsWhatAnIndexSaysAboutUnchangedFiles() throws Exception {
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            write(folder, files(ONE, text("Draft"), "deps/0002-a.md", text("Draft", "Two.")));
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("begin")
                    .setAuthor("A", "a@b")
                    .setCommitter("A", "a@b")
                    .setSign(false)
                    .call();
            assertEquals("", judgedUncommitted(read(folder, Depth.CHANGE)));
            Files.writeString(folder.resolve(ONE), text("Under Review"));
            git.add().addFilepattern(".").call();
            assertEquals(ONE + ": Draft to Under Review, work tree", judgedUncommitted(read(folder, Depth.CHANGE)));
            Files.writeString(folder.resolve(ONE), text("Draft").replace("\n", "\r\n"));
            assertEquals("", judgedUncommitted(read(folder, Depth.CHANGE)));
        }
    }

    @Test
    void writesNothingAndLooksAtNoHome() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (Scratch scratch = new Scratch(Files.createDirectory(folder.resolve("repository")))) {
            scratch.branch("main", scratch.commit("begin", files(ONE, text("Draft"))))
                    .on("main", files(ONE, text("Draft")));
            String before = listing(scratch.root());
            Process java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Duser.home=" + home,
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Fresh.class.getName(),
                            scratch.root().toString())
                    .redirectErrorStream(true)
                    .directory(home.toFile())
                    .start();
            java.getOutputStream().close();
            String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, java.waitFor(), said);
            try (Stream<Path> all = Files.walk(home)) {
                assertEquals(List.of(home), all.toList(), said);
            }
            assertEquals(before, listing(scratch.root()));
        }
    }

    /** Reads a history in a virtual machine of its own. */
    static final class Fresh {

        private Fresh() {}

        /** Fails if nothing was read. */
        public static void main(String[] arguments) {
            HistoryReading reading = read(Path.of(arguments[0]), Depth.ALL);
            System.exit(reading.history().changes().size() == 1 ? 0 : 1);
        }
    }

    private static String listing(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            StringBuilder listing = new StringBuilder();
            for (Path path : all.sorted().toList()) {
                listing.append(path)
                        .append(' ')
                        .append(Files.getLastModifiedTime(path))
                        .append('\n');
            }
            return listing.toString();
        }
    }

    private static String judgedUncommitted(HistoryReading reading) {
        return lines(
                reading.history().changes().stream().filter(it -> it.commit().isEmpty()));
    }

    private static void assertBroken(HistoryReading reading) {
        assertFalse(reading.history().isKnown());
        assertEquals(1, reading.limits().size(), reading.limits()::toString);
        assertTrue(
                reading.limits().get(0).startsWith("the git repository cannot be read ("), reading.limits()::toString);
    }

    private Path clone(Path origin, int depth, String branch) throws Exception {
        Path clone = folder.resolve("clone-" + branch + depth);
        Git.cloneRepository()
                .setURI(origin.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(depth)
                .setBranch(branch)
                .setCloneAllBranches(true)
                .call()
                .close();
        return clone.toRealPath();
    }

    private static HistoryReading read(Path root, Depth depth) {
        return GitHistory.read(Scratch.request(root, "deps", depth, Optional.empty(), Map.of()));
    }

    private static void write(Path root, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
