package io.github.proposals.model.text;

import static io.github.proposals.model.text.RepositoryOnDisk.paths;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbolic links are followed inside of the repository, never out of it and never in a circle. */
class SymbolicLinksTest {

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
    void insideOfTheRepositoryAreFollowed() throws IOException {
        repository.write("repository/README.md", "read me");
        repository.link("repository/docs/peps/a.md", "../../README.md");

        assertAll(
                () -> assertEquals(List.of(new SourceEntry("docs/peps/a.md", "")), tree.entries()),
                () -> assertEquals("read me", repository.textOf("docs/peps/a.md")),
                () -> assertEquals(LinkTarget.FILE, tree.find("docs/peps/a.md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../outside/secret.md", "../../../outside"})
    void outOfTheRepositoryAreNot(String target) throws IOException {
        repository.link("repository/docs/peps/a.md", target);

        assertAll(
                () -> assertEquals(
                        List.of(new SourceEntry(
                                "docs/peps/a.md", "it is a symbolic link that leads out of the repository")),
                        tree.entries()),
                () -> repository.assertUnreadable("it lies outside of the repository", "docs/peps/a.md"),
                () -> assertEquals(LinkTarget.OUTSIDE, tree.find("docs/peps/a.md")));
    }

    @Test
    void outOfTheRepositoryAreNotFollowedAsAFolderInAPath() throws IOException {
        repository.link("repository/docs/peps/out", "../../../outside");

        assertAll(
                () -> repository.assertUnreadable("it lies outside of the repository", "docs/peps/out/secret.md"),
                () -> assertEquals(LinkTarget.OUTSIDE, tree.find("docs/peps/out/secret.md")));
    }

    @Test
    void toAFolderAreNotWalked() throws IOException {
        repository.write("repository/docs/more/b.md", "");
        repository.link("repository/docs/peps/more", "../more");

        assertEquals(
                List.of(new SourceEntry("docs/peps/more", "it is a symbolic link to a folder, which is not followed")),
                tree.entries());
    }

    @Test
    void toTheirOwnFolderEndTheWalk() throws IOException {
        repository.link("repository/docs/peps/again", ".");

        assertEquals(
                List.of(new SourceEntry("docs/peps/again", "it is a symbolic link to a folder, which is not followed")),
                tree.entries());
    }

    @Test
    void inACircleAreTold() throws IOException {
        repository.link("repository/docs/peps/a.md", "b.md");
        repository.link("repository/docs/peps/b.md", "a.md");
        String problem = "it is a symbolic link that leads back to itself";

        assertEquals(
                List.of(new SourceEntry("docs/peps/a.md", problem), new SourceEntry("docs/peps/b.md", problem)),
                tree.entries());
    }

    @Test
    void inACircleAreUnreadableAndLeadNowhere() throws IOException {
        repository.link("repository/docs/peps/a.md", "a.md");

        assertAll(
                () -> assertInstanceOf(SourceReading.Unreadable.class, tree.read("docs/peps/a.md")),
                () -> assertEquals(LinkTarget.MISSING, tree.find("docs/peps/a.md")));
    }

    @Test
    void toNothingAreTold() throws IOException {
        repository.link("repository/docs/peps/a.md", "gone.md");

        assertAll(
                () -> assertEquals(
                        List.of(new SourceEntry("docs/peps/a.md", "it is a symbolic link that leads nowhere")),
                        tree.entries()),
                () -> repository.assertUnreadable("there is no such file", "docs/peps/a.md"),
                () -> assertEquals(LinkTarget.MISSING, tree.find("docs/peps/a.md")));
    }

    @Test
    void toTheFolderOfTheProposalsAreSeenThrough() throws IOException {
        repository.write("repository/docs/peps/a.md", "A");
        repository.link("repository/peps", "docs/peps");
        tree = SourceTree.directory(root, root, "peps");

        assertEquals(List.of("docs/peps/a.md"), paths(tree));
    }
}
