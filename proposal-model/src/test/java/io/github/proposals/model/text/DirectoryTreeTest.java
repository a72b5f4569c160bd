package io.github.proposals.model.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files on disk are read and found, whatever stands there, and nothing outside of the root is opened. */
class DirectoryTreeTest {

    @TempDir
    private Path temporary;

    private RepositoryOnDisk repository;
    private Path root;
    private SourceTree tree;

    @BeforeEach
    void makesARepositoryWithAFolderOfProposals() throws IOException {
        repository = new RepositoryOnDisk(temporary);
        root = repository.root();
        tree = repository.tree();
    }

    @Nested
    class Reading {

        @Test
        void keepsTheTextAsItIs() throws IOException {
            repository.write("repository/docs/peps/a.md", "# Über\r\n🚀\n");

            assertEquals("# Über\r\n🚀\n", repository.textOf("docs/peps/a.md"));
        }

        @Test
        void dropsTheByteOrderMark() throws IOException {
            repository.write("repository/docs/peps/a.md", "\uFEFF---\n");

            assertEquals("---\n", repository.textOf("docs/peps/a.md"));
        }

        @Test
        void keepsAByteOrderMarkFurtherDown() throws IOException {
            repository.write("repository/docs/peps/a.md", "a\uFEFFb");

            assertEquals("a\uFEFFb", repository.textOf("docs/peps/a.md"));
        }

        @Test
        void takesAnEmptyFile() throws IOException {
            repository.write("repository/docs/peps/a.md", "");

            assertEquals("", repository.textOf("docs/peps/a.md"));
        }

        @Test
        void tellsWhatIsNotUtf8AndKeepsTheTextInFrontOfIt() throws IOException {
            repository.write("repository/docs/peps/a.md", "# Intact\nnaïve".getBytes(ISO_8859_1));

            SourceReading.NotUtf8 reading = assertInstanceOf(SourceReading.NotUtf8.class, tree.read("docs/peps/a.md"));

            assertEquals("# Intact\nna", reading.intact().content());
        }

        @Test
        void tellsACharacterThatIsCutOffAtTheEnd() throws IOException {
            repository.write("repository/docs/peps/a.md", new byte[] {'a', 'b', (byte) 0xF0, (byte) 0x9F});

            SourceReading.NotUtf8 reading = assertInstanceOf(SourceReading.NotUtf8.class, tree.read("docs/peps/a.md"));

            assertEquals("ab", reading.intact().content());
        }

        @Test
        void refusesAFileThatIsTooLarge() throws IOException {
            repository.write("repository/docs/peps/a.md", new byte[(8 << 20) + 1]);

            repository.assertUnreadable("it is larger than 8 MiB", "docs/peps/a.md");
        }

        @Test
        void takesAFileOfTheLargestSize() throws IOException {
            repository.write("repository/docs/peps/a.md", "x".repeat(8 << 20).getBytes(ISO_8859_1));

            assertEquals(8 << 20, repository.textOf("docs/peps/a.md").length());
        }

        @Test
        void refusesAFolder() {
            repository.assertUnreadable("it is not a regular file", "docs/peps");
        }

        @Test
        void tellsAFileThatIsNotThere() {
            repository.assertUnreadable("there is no such file", "docs/peps/none.md");
        }

        @Test
        void tellsAFileThatMayNotBeRead() throws IOException {
            repository.write("repository/docs/peps/a.md", "A");
            Path file = root.resolve("docs/peps/a.md");
            assumeTrue(file.toFile().setReadable(false), "this file system has no permissions to take away");
            assumeFalse(Files.isReadable(file), "the superuser may read every file: run the tests as another user");

            repository.assertUnreadable("permission denied", "docs/peps/a.md");
        }

        @Test
        void stopsAtTheEndOfTheRepository() {
            repository.assertUnreadable("it lies outside of the repository", "../outside/secret.md");
        }

        @Test
        void refusesAnAbsolutePathOutOfTheRepository() {
            repository.assertUnreadable(
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
            repository.write("repository/docs/peps/a.md", "A");

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
            repository.write("repository-of-others/a.md", "A");

            assertEquals(LinkTarget.OUTSIDE, tree.find("../repository-of-others/a.md"));
        }
    }
}
