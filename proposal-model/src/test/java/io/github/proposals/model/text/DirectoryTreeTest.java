package io.github.proposals.model.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on disk are listed and read, whatever stands there, and nothing outside of the root is opened. */
class DirectoryTreeTest {

    @TempDir
    private Path temporary;

    private Path root;
    private SourceTree tree;

    @BeforeEach
    void makesARepositoryWithAFolderOfProposals() throws IOException {
        root = Files.createDirectories(temporary.resolve("repository"));
        Files.createDirectories(root.resolve("docs/peps"));
        write("outside/secret.md", "secret");
        tree = SourceTree.directory(root, root, "docs/peps");
    }

    @Nested
    class Listing {

        @Test
        void isInTheOrderOfThePaths() throws IOException {
            write("repository/docs/peps/b.md", "");
            write("repository/docs/peps/B.md", "");
            write("repository/docs/peps/a/z.md", "");
            write("repository/docs/peps/a.md", "");

            assertEquals(List.of("docs/peps/B.md", "docs/peps/a.md", "docs/peps/a/z.md", "docs/peps/b.md"), paths());
        }

        @Test
        @DisabledOnOs({OS.WINDOWS, OS.MAC})
        void saysOfEachFileWhoseNameIsNoTextThatItIsNone() throws IOException {
            for (String name : List.of("%FF.md", "%FE.md", "%FD/a.md")) {
                Path file = Path.of(URI.create(root.toUri() + "docs/peps/" + name));
                Files.createDirectories(file.getParent());
                Files.writeString(file, "");
            }
            write("repository/docs/peps/b\\c.md", "text");

            assertEquals(
                    List.of(
                            new SourceEntry("docs/peps/\\xfd/a.md", "its name is not UTF-8"),
                            new SourceEntry("docs/peps/\\xfe.md", "its name is not UTF-8"),
                            new SourceEntry("docs/peps/\\xff.md", "its name is not UTF-8"),
                            new SourceEntry("docs/peps/b\\c.md", "")),
                    tree.entries());
            assertInstanceOf(SourceReading.Text.class, tree.read("docs/peps/b\\c.md"));
            assertInstanceOf(SourceReading.Unreadable.class, tree.read("docs/peps/\\xff.md"));
        }

        @Test
        void leavesOutTheFilesOfOtherFolders() throws IOException {
            write("repository/docs/other.md", "");
            write("repository/docs/peps/a.md", "");

            assertEquals(List.of("docs/peps/a.md"), paths());
        }

        @Test
        void leavesOutHiddenFolders() throws IOException {
            write("repository/docs/peps/.git/a.md", "");
            write("repository/docs/peps/deep/.cache/b.md", "");
            write("repository/docs/peps/deep/c.md", "");

            assertEquals(List.of("docs/peps/deep/c.md"), paths());
        }

        @Test
        void worksInAFolderThatIsHiddenItself() throws IOException {
            write("repository/.peps/a.md", "");
            tree = SourceTree.directory(root, root, ".peps");

            assertEquals(List.of(".peps/a.md"), paths());
        }

        @Test
        void isEmptyInAnEmptyFolder() throws IOException {
            assertEquals(List.of(), tree.entries());
        }

        @Test
        void hasNothingWhereThereIsNoFolder() throws IOException {
            assertEquals(
                    List.of(), SourceTree.directory(root, root, "docs/none").entries());
        }

        @Test
        void showsPathsAsSeenFromWhereTheBuildRuns() throws IOException {
            write("repository/docs/peps/a.md", "");
            Path module = Files.createDirectories(root.resolve("tools/build"));
            tree = SourceTree.directory(root, module, "../../docs/peps");

            assertAll(
                    () -> assertEquals(List.of("../../docs/peps/a.md"), paths()),
                    () -> assertEquals("../../docs/peps", tree.directory()),
                    () -> assertEquals("../../", tree.rootPrefix()));
        }

        @Test
        void takesAnAbsoluteFolder() throws IOException {
            write("repository/docs/peps/a.md", "");
            tree = SourceTree.directory(
                    root, root, root.resolve("docs/peps").toAbsolutePath().toString());

            assertEquals(List.of("docs/peps/a.md"), paths());
        }

        @Test
        void startsAtTheTopWhereTheFolderIsTheRoot() throws IOException {
            write("repository/docs/peps/a.md", "");
            tree = SourceTree.in(root.resolve("docs/peps"));

            assertAll(
                    () -> assertEquals(List.of("a.md"), paths()),
                    () -> assertEquals("", tree.directory()),
                    () -> assertEquals("", tree.rootPrefix()));
        }
    }

    @Nested
    class SymbolicLinks {

        @Test
        void insideOfTheRepositoryAreFollowed() throws IOException {
            write("repository/README.md", "read me");
            link("repository/docs/peps/a.md", "../../README.md");

            assertAll(
                    () -> assertEquals(List.of(new SourceEntry("docs/peps/a.md", "")), tree.entries()),
                    () -> assertEquals("read me", textOf("docs/peps/a.md")),
                    () -> assertEquals(LinkTarget.FILE, tree.find("docs/peps/a.md")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"../../../outside/secret.md", "../../../outside"})
        void outOfTheRepositoryAreNot(String target) throws IOException {
            link("repository/docs/peps/a.md", target);

            assertAll(
                    () -> assertEquals(
                            List.of(new SourceEntry(
                                    "docs/peps/a.md", "it is a symbolic link that leads out of the repository")),
                            tree.entries()),
                    () -> assertUnreadable("it lies outside of the repository", "docs/peps/a.md"),
                    () -> assertEquals(LinkTarget.OUTSIDE, tree.find("docs/peps/a.md")));
        }

        @Test
        void outOfTheRepositoryAreNotFollowedAsAFolderInAPath() throws IOException {
            link("repository/docs/peps/out", "../../../outside");

            assertAll(
                    () -> assertUnreadable("it lies outside of the repository", "docs/peps/out/secret.md"),
                    () -> assertEquals(LinkTarget.OUTSIDE, tree.find("docs/peps/out/secret.md")));
        }

        @Test
        void toAFolderAreNotWalked() throws IOException {
            write("repository/docs/more/b.md", "");
            link("repository/docs/peps/more", "../more");

            assertEquals(
                    List.of(new SourceEntry(
                            "docs/peps/more", "it is a symbolic link to a folder, which is not followed")),
                    tree.entries());
        }

        @Test
        void toTheirOwnFolderEndTheWalk() throws IOException {
            link("repository/docs/peps/again", ".");

            assertEquals(
                    List.of(new SourceEntry(
                            "docs/peps/again", "it is a symbolic link to a folder, which is not followed")),
                    tree.entries());
        }

        @Test
        void inACircleAreTold() throws IOException {
            link("repository/docs/peps/a.md", "b.md");
            link("repository/docs/peps/b.md", "a.md");
            String problem = "it is a symbolic link that leads back to itself";

            assertEquals(
                    List.of(new SourceEntry("docs/peps/a.md", problem), new SourceEntry("docs/peps/b.md", problem)),
                    tree.entries());
        }

        @Test
        void inACircleAreUnreadableAndLeadNowhere() throws IOException {
            link("repository/docs/peps/a.md", "a.md");

            assertAll(
                    () -> assertInstanceOf(SourceReading.Unreadable.class, tree.read("docs/peps/a.md")),
                    () -> assertEquals(LinkTarget.MISSING, tree.find("docs/peps/a.md")));
        }

        @Test
        void toNothingAreTold() throws IOException {
            link("repository/docs/peps/a.md", "gone.md");

            assertAll(
                    () -> assertEquals(
                            List.of(new SourceEntry("docs/peps/a.md", "it is a symbolic link that leads nowhere")),
                            tree.entries()),
                    () -> assertUnreadable("there is no such file", "docs/peps/a.md"),
                    () -> assertEquals(LinkTarget.MISSING, tree.find("docs/peps/a.md")));
        }

        @Test
        void toTheFolderOfTheProposalsAreSeenThrough() throws IOException {
            write("repository/docs/peps/a.md", "A");
            link("repository/peps", "docs/peps");
            tree = SourceTree.directory(root, root, "peps");

            assertEquals(List.of("docs/peps/a.md"), paths());
        }
    }

    @Nested
    class Reading {

        @Test
        void keepsTheTextAsItIs() throws IOException {
            write("repository/docs/peps/a.md", "# Über\r\n🚀\n");

            assertEquals("# Über\r\n🚀\n", textOf("docs/peps/a.md"));
        }

        @Test
        void dropsTheByteOrderMark() throws IOException {
            write("repository/docs/peps/a.md", "\uFEFF---\n");

            assertEquals("---\n", textOf("docs/peps/a.md"));
        }

        @Test
        void keepsAByteOrderMarkFurtherDown() throws IOException {
            write("repository/docs/peps/a.md", "a\uFEFFb");

            assertEquals("a\uFEFFb", textOf("docs/peps/a.md"));
        }

        @Test
        void takesAnEmptyFile() throws IOException {
            write("repository/docs/peps/a.md", "");

            assertEquals("", textOf("docs/peps/a.md"));
        }

        @Test
        void tellsWhatIsNotUtf8AndKeepsTheTextInFrontOfIt() throws IOException {
            Files.write(root.resolve("docs/peps/a.md"), "# Intact\nnaïve".getBytes(ISO_8859_1));

            SourceReading.NotUtf8 reading = assertInstanceOf(SourceReading.NotUtf8.class, tree.read("docs/peps/a.md"));

            assertEquals("# Intact\nna", reading.intact().content());
        }

        @Test
        void tellsACharacterThatIsCutOffAtTheEnd() throws IOException {
            Files.write(root.resolve("docs/peps/a.md"), new byte[] {'a', 'b', (byte) 0xF0, (byte) 0x9F});

            SourceReading.NotUtf8 reading = assertInstanceOf(SourceReading.NotUtf8.class, tree.read("docs/peps/a.md"));

            assertEquals("ab", reading.intact().content());
        }

        @Test
        void refusesAFileThatIsTooLarge() throws IOException {
            Files.write(root.resolve("docs/peps/a.md"), new byte[(8 << 20) + 1]);

            assertUnreadable("it is larger than 8 MiB", "docs/peps/a.md");
        }

        @Test
        void takesAFileOfTheLargestSize() throws IOException {
            Files.write(root.resolve("docs/peps/a.md"), "x".repeat(8 << 20).getBytes(ISO_8859_1));

            assertEquals(8 << 20, textOf("docs/peps/a.md").length());
        }

        @Test
        void refusesAFolder() {
            assertUnreadable("it is not a regular file", "docs/peps");
        }

        @Test
        void tellsAFileThatIsNotThere() {
            assertUnreadable("there is no such file", "docs/peps/none.md");
        }

        @Test
        void tellsAFileThatMayNotBeRead() throws IOException {
            write("repository/docs/peps/a.md", "A");
            Path file = root.resolve("docs/peps/a.md");
            assumeTrue(file.toFile().setReadable(false), "this file system has no permissions to take away");
            assumeFalse(Files.isReadable(file), "the superuser may read every file: run the tests as another user");

            assertUnreadable("permission denied", "docs/peps/a.md");
        }

        @Test
        void tellsAFolderThatMayNotBeListed() throws IOException {
            write("repository/docs/peps/shut/a.md", "A");
            Path folder = root.resolve("docs/peps/shut");
            assumeTrue(folder.toFile().setReadable(false), "this file system has no permissions to take away");
            try {
                assumeFalse(
                        Files.isReadable(folder), "the superuser may list every folder: run the tests as another user");

                assertEquals(List.of(new SourceEntry("docs/peps/shut", "permission denied")), tree.entries());
            } finally {
                assertEquals(true, folder.toFile().setReadable(true), "or else nobody can delete it");
            }
        }

        @Test
        void stopsAtTheEndOfTheRepository() {
            assertUnreadable("it lies outside of the repository", "../outside/secret.md");
        }

        @Test
        void refusesAnAbsolutePathOutOfTheRepository() {
            assertUnreadable(
                    "it lies outside of the repository",
                    temporary.resolve("outside/secret.md").toAbsolutePath().toString());
        }

        @Test
        void refusesAPathThatIsNone() {
            assertInstanceOf(SourceReading.Unreadable.class, tree.read("a\0b.md"));
        }
    }

    @Nested
    class Finding {

        @ParameterizedTest
        @CsvSource({
            "docs/peps/a.md, FILE",
            "docs/peps/../peps/a.md, FILE",
            "docs/peps, FOLDER",
            "'', FOLDER",
            "docs/peps/none.md, MISSING",
            "docs/peps/a.md/b.md, MISSING",
            "../outside/secret.md, OUTSIDE",
            "../outside, OUTSIDE",
            "../nothing, OUTSIDE",
            "docs/../../outside/secret.md, OUTSIDE",
            "/etc/passwd, OUTSIDE",
            "/, OUTSIDE"
        })
        void tellsWhatAPathLeadsTo(String path, LinkTarget target) throws IOException {
            write("repository/docs/peps/a.md", "A");

            assertEquals(target, tree.find(path));
        }

        @Test
        void takesAPathThatIsNoneForMissing() {
            assertEquals(LinkTarget.MISSING, tree.find("a\0b.md"));
        }

        @Test
        void takesANameThatIsTooLongForMissing() {
            assertEquals(LinkTarget.MISSING, tree.find("a".repeat(5_000)));
        }

        @Test
        void isNotFooledByANeighbourWithTheSameStart() throws IOException {
            write("repository-of-others/a.md", "A");

            assertEquals(LinkTarget.OUTSIDE, tree.find("../repository-of-others/a.md"));
        }
    }

    private List<String> paths() throws IOException {
        return tree.entries().stream().map(SourceEntry::path).toList();
    }

    private String textOf(String path) {
        return assertInstanceOf(SourceReading.Text.class, tree.read(path))
                .source()
                .content();
    }

    private void assertUnreadable(String reason, String path) {
        assertEquals(new SourceReading.Unreadable(path, reason), tree.read(path));
    }

    private void write(String path, String content) throws IOException {
        Path file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void link(String path, String target) throws IOException {
        Path link = temporary.resolve(path);
        try {
            Files.createSymbolicLink(link, Path.of(target));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no symbolic links");
        }
    }
}
