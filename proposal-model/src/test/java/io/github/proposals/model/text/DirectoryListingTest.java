package io.github.proposals.model.text;

import static io.github.proposals.model.text.RepositoryOnDisk.paths;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which files below a folder are there for us, and by which paths. */
class DirectoryListingTest {

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

    @Test
    void isInTheOrderOfThePaths() throws IOException {
        repository.write("repository/docs/peps/b.md", "");
        repository.write("repository/docs/peps/B.md", "");
        repository.write("repository/docs/peps/a/z.md", "");
        repository.write("repository/docs/peps/a.md", "");

        assertEquals(List.of("docs/peps/B.md", "docs/peps/a.md", "docs/peps/a/z.md", "docs/peps/b.md"), paths(tree));
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void saysOfEachFileWhoseNameIsNoTextThatItIsNone() throws IOException {
        for (String name : List.of("%FF.md", "%FE.md", "%FD/a.md")) {
            Path file = Path.of(URI.create(root.toUri() + "docs/peps/" + name));
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        repository.write("repository/docs/peps/b\\c.md", "text");

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
        repository.write("repository/docs/other.md", "");
        repository.write("repository/docs/peps/a.md", "");

        assertEquals(List.of("docs/peps/a.md"), paths(tree));
    }

    @Test
    void leavesOutHiddenFolders() throws IOException {
        repository.write("repository/docs/peps/.git/a.md", "");
        repository.write("repository/docs/peps/deep/.cache/b.md", "");
        repository.write("repository/docs/peps/deep/c.md", "");

        assertEquals(List.of("docs/peps/deep/c.md"), paths(tree));
    }

    @Test
    void worksInAFolderThatIsHiddenItself() throws IOException {
        repository.write("repository/.peps/a.md", "");
        tree = SourceTree.directory(root, root, ".peps");

        assertEquals(List.of(".peps/a.md"), paths(tree));
    }

    @Test
    void isEmptyInAnEmptyFolder() throws IOException {
        assertEquals(List.of(), tree.entries());
    }

    @Test
    void hasNothingWhereThereIsNoFolder() throws IOException {
        assertEquals(List.of(), SourceTree.directory(root, root, "docs/none").entries());
    }

    @Test
    void showsPathsAsSeenFromWhereTheBuildRuns() throws IOException {
        repository.write("repository/docs/peps/a.md", "");
        Path module = Files.createDirectories(root.resolve("tools/build"));
        tree = SourceTree.directory(root, module, "../../docs/peps");

        assertAll(
                () -> assertEquals(List.of("../../docs/peps/a.md"), paths(tree)),
                () -> assertEquals("../../docs/peps", tree.directory()),
                () -> assertEquals("../../", tree.rootPrefix()));
    }

    @Test
    void takesAnAbsoluteFolder() throws IOException {
        repository.write("repository/docs/peps/a.md", "");
        tree = SourceTree.directory(
                root, root, root.resolve("docs/peps").toAbsolutePath().toString());

        assertEquals(List.of("docs/peps/a.md"), paths(tree));
    }

    @Test
    void startsAtTheTopWhereTheFolderIsTheRoot() throws IOException {
        repository.write("repository/docs/peps/a.md", "");
        tree = SourceTree.in(root.resolve("docs/peps"));

        assertAll(
                () -> assertEquals(List.of("a.md"), paths(tree)),
                () -> assertEquals("", tree.directory()),
                () -> assertEquals("", tree.rootPrefix()));
    }

    @Test
    void tellsAFolderThatMayNotBeListed() throws IOException {
        repository.write("repository/docs/peps/shut/a.md", "A");
        Path folder = root.resolve("docs/peps/shut");
        assumeTrue(folder.toFile().setReadable(false), "this file system has no permissions to take away");
        try {
            assumeFalse(Files.isReadable(folder), "the superuser may list every folder: run the tests as another user");

            assertEquals(List.of(new SourceEntry("docs/peps/shut", "permission denied")), tree.entries());
        } finally {
            assertEquals(true, folder.toFile().setReadable(true), "or else nobody can delete it");
        }
    }
}
