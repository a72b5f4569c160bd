package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the files of git is said in one true sentence, with what to do; nothing is taken for no history. */
class BrokenRepositoriesTest {

    private static final String ONE = "deps/0001-cache.md";

    @TempDir
    private Path folder;

    private Scratch scratch;
    private Path git;

    @BeforeEach
    void commitsTwice() throws IOException {
        scratch = new Scratch(Files.createDirectory(folder.resolve("repository")));
        git = scratch.root().resolve(".git");
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
        scratch.branch("main", review).on("main", files(ONE, text("Under Review")));
    }

    @AfterEach
    void closes() {
        scratch.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                        | HEAD' is empty
                    xyz                       | HEAD' names neither a branch nor a commit: 'xyz'
                    ref: xyz                  | HEAD' names neither a branch nor a commit: 'ref: xyz'
                    ref: refs/heads/a..b      | HEAD' names neither a branch nor a commit: 'ref: refs/heads/a..b'
                    ref: refs/heads/round     | HEAD leads from name to name, and to no branch
                    ref: refs/heads/hollow    | refs/heads/hollow', is a broken file
                    """)
    void tellWhatIsWrongWithTheHead(String content, String problem) throws IOException {
        write("HEAD", content + "\n");
        write("refs/heads/round", "ref: refs/heads/about\n");
        write("refs/heads/about", "ref: refs/heads/round\n");
        write("refs/heads/hollow", "");
        assertBroken(problem);
    }

    @Test
    void tellOfAHeadThatIsAFolderOrIsNotThere() throws IOException {
        Files.delete(git.resolve("HEAD"));
        assertBroken("HEAD' cannot be read: there is no such file");
        Files.createDirectory(git.resolve("HEAD"));
        assertBroken("HEAD' cannot be read: it is not a regular file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | objectformat = sha256  | it names its objects by 'sha256', and not by SHA-1
                    0 | objectFormat = sha256  | it names its objects by 'sha256', and not by SHA-1
                    1 | refstorage = reftable  | it keeps its branches in tables (reftable), and there are none
                    0 | refstorage = reftable  | it keeps its branches in a way that cannot be read here (reftable)
                    1 | refStorage = cloud     | it keeps its branches in a way that cannot be read here (cloud)
                    1 | wobble = yes           | it uses the extension 'wobble', which is not known here
                    2 | noop = yes             | it has the format version '2', and only 0 and 1 are known
                    """)
    void tellWhichFormatCannotBeRead(String version, String extension, String problem) throws IOException {
        write("config", "[core]\n\trepositoryformatversion = " + version + "\n[extensions]\n\t" + extension + "\n");
        assertBroken(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0|wobble = yes", "1|noop = yes", "1|objectformat = sha1", "1|worktreeConfig = true"})
    void doNotMindWhatChangesNothing(String format) throws IOException {
        String[] parts = format.split("\\|");
        write("config", "[core]\n\trepositoryformatversion = " + parts[0] + "\n[extensions]\n\t" + parts[1] + "\n");
        assertSound();
    }

    @Test
    void readBranchesThatAreKeptInTables() throws IOException {
        ((FileRepository) scratch.repository()).convertRefStorage("reftable", true, false);
        assertTrue(Files.exists(git.resolve("reftable/tables.list")));
        assertSound();
        write("HEAD", "ref: refs/heads/.invalid\n");
        assertSound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", ".git", "", "deps"})
    void tellThatAFileLeadsToNoRepository(String target) throws IOException {
        Path linked = Files.createDirectories(folder.resolve("linked/deps")).getParent();
        Files.writeString(linked.resolve(".git"), target.isEmpty() ? "" : "gitdir: " + target + "\n");
        HistoryReading reading = read(linked);
        assertEquals(1, reading.limits().size(), reading.limits()::toString);
        assertFalse(reading.history().isKnown());
    }

    @Test
    void tellThatTheMainRepositoryIsGone() throws IOException {
        Path linked = Files.createDirectories(folder.resolve("linked/deps")).getParent();
        Path own = folder.resolve("gone/.git/worktrees/linked");
        Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
        assertTrue(read(linked).limits().get(0).contains("says that the repository is at '" + own + "'"));
        assertTrue(read(linked).limits().get(0).contains("git worktree repair"));
        Files.createDirectories(own);
        Files.writeString(own.resolve("commondir"), "../../elsewhere\n");
        assertTrue(read(linked).limits().get(0).contains("the repository of this work tree, '"));
    }

    @Test
    void tellOfALinkThatLeadsToItself() throws IOException {
        Path linked = Files.createDirectories(folder.resolve("linked/deps")).getParent();
        Files.createSymbolicLink(linked.resolve(".git"), Path.of(".git"));
        assertTrue(
                read(linked).limits().get(0).contains(".git' cannot be read"),
                read(linked).limits()::toString);
    }

    /** JGit makes room for as many objects as the table says. */
    @ParameterizedTest
    @ValueSource(ints = {8, 8 + 4 * 128, 8 + 4 * 255})
    void tellThatAPackHasNotSoMuch(int row) throws Exception {
        new Git(scratch.repository()).gc().call();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(git.resolve("objects/pack"), "*.idx")) {
            Path index = all.iterator().next();
            byte[] bytes = Files.readAllBytes(index);
            bytes[row] = 0x7F;
            assertTrue(index.toFile().setWritable(true));
            Files.write(index, bytes);
        }
        assertBroken("idx' is a broken file");
    }

    /** Two such links are followed 2 to the power of 40 times. */
    @Test
    void tellOfBranchesBehindLinksThatLeadInCircles() throws IOException {
        Files.createSymbolicLink(git.resolve("refs/heads/round"), Path.of("."));
        Files.createSymbolicLink(git.resolve("refs/heads/up"), Path.of("../.."));
        assertBroken("is a link to a folder");
    }

    @Test
    void readBranchesWhereAllOfThemAreElsewhere() throws IOException {
        Files.move(git.resolve("refs"), folder.resolve("refs"));
        Files.createSymbolicLink(git.resolve("refs"), folder.resolve("refs"));
        assertSound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage\n", "# pack-refs with: peeled\nxyz refs/heads/a\n"})
    void tellThatTheListOfBranchesIsBroken(String content) throws IOException {
        write("packed-refs", content);
        assertBroken("");
    }

    @Test
    void tellWhichObjectIsMissing() throws IOException {
        ObjectId head = scratch.repository().resolve("HEAD");
        Files.delete(object(head));
        assertBroken("the object " + head.name() + " is missing");
        assertFalse(read(scratch.root()).limits().get(0).contains("--filter"));
        write("config", "[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\tpromisor = true\n");
        assertTrue(read(scratch.root()).limits().get(0).contains("clone without --filter"));
    }

    @Test
    void tellThatATreeIsCutOff() throws IOException {
        ObjectId tree;
        try (var inserter = scratch.repository().newObjectInserter()) {
            byte[] cut = "100644 0001-cache.md\0abc".getBytes(StandardCharsets.ISO_8859_1);
            ObjectId inner = inserter.insert(org.eclipse.jgit.lib.Constants.OBJ_TREE, cut);
            var outer = new org.eclipse.jgit.lib.TreeFormatter();
            outer.append("deps", org.eclipse.jgit.lib.FileMode.TREE, inner);
            tree = inserter.insert(outer);
            var commit = new org.eclipse.jgit.lib.CommitBuilder();
            commit.setTreeId(tree);
            var ada = new org.eclipse.jgit.lib.PersonIdent("Ada", "ada@example.org");
            commit.setAuthor(ada);
            commit.setCommitter(ada);
            commit.setMessage("cut");
            ObjectId cutOff = inserter.insert(commit);
            inserter.flush();
            scratch.branch("main", cutOff);
        }
        assertBroken("a tree ends in the middle of an entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "DIRC\0\0\0\2\177\177\177\177",
                "DIRC\0\0\0\2\177\177\177\177aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                // A split one, which JGit does not know.
                "DIRC\0\0\0\2\0\0\0\0link\0\0\0\0aaaaaaaaaaaaaaaaaaaa"
            })
    void judgeWithoutABrokenIndexAndSaySo(String content) throws IOException {
        write("index", content);
        HistoryReading reading = read(scratch.root());
        assertEquals(2, reading.history().changes().size());
        assertEquals(1, reading.limits().size(), reading.limits()::toString);
        String limit = reading.limits().get(0);
        assertTrue(limit.startsWith("the index of the git repository cannot be read ("), limit);
        assertTrue(limit.contains(": what has changed is told by the texts; delete the index, and git reset"), limit);
        assertTrue(limit.contains(" where it is split or sparse, git update-index --no-split-index or "), limit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HEAD", "config", "packed-refs", "shallow", "index", "refs/heads/x", "objects/info/alternates"})
    void readNoFileThatNeverEnds(String name) throws IOException {
        Path file = git.resolve(name);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createSymbolicLink(file, Path.of("/dev/zero"));
        assertBroken("");
    }

    @Test
    void readNoIncludeThatNeverEnds() throws IOException {
        write("config", "[include]\n\tpath = /dev/zero\n");
        assertBroken("its configuration includes '/dev/zero'");
        write("config", "[include]\n\tpath = more\n");
        Files.createSymbolicLink(git.resolve("more"), Path.of("/dev/zero"));
        assertBroken("its configuration includes '");
        write("config", "[include]\n\tpath = config\n".repeat(12));
        assertBroken("its configuration");
        write("config", "[include]\n\tpath = not-there\n");
        assertSound();
    }

    @Test
    void followOtherRepositoriesOnlyOnce() throws IOException {
        write("objects/info/alternates", git.resolve("objects") + "\n" + git.resolve("elsewhere") + "\n");
        assertSound();
        Path other = Files.createDirectories(git.resolve("elsewhere/info"));
        Files.createSymbolicLink(other.resolve("alternates"), Path.of("/dev/zero"));
        assertBroken("alternates' is not a regular file");
    }

    private Path object(ObjectId id) {
        return git.resolve("objects")
                .resolve(id.name().substring(0, 2))
                .resolve(id.name().substring(2));
    }

    private void write(String name, String content) throws IOException {
        Path file = git.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void assertSound() {
        HistoryReading reading = read(scratch.root());
        assertEquals(List.of(), reading.limits());
        assertEquals(2, reading.history().changes().size());
    }

    private void assertBroken(String problem) {
        HistoryReading reading = read(scratch.root());
        assertFalse(reading.history().isKnown());
        assertEquals(1, reading.limits().size(), reading.limits()::toString);
        String sentence = reading.limits().get(0);
        assertTrue(sentence.startsWith("the git repository cannot be read ("), sentence);
        assertTrue(sentence.contains(problem), sentence);
        assertFalse(sentence.contains("unknown"), sentence);
    }

    private static HistoryReading read(Path root) {
        try {
            return GitHistory.read(Scratch.request(root.toRealPath(), "deps", Depth.ALL, Optional.empty(), Map.of()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
