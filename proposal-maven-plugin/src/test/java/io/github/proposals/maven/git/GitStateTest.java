package io.github.proposals.maven.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is different in what git knows is seen, wherever git keeps it. */
class GitStateTest {

    @TempDir
    Path folder;

    @Test
    void branchesMayBeCalledAsFoldersOfGit() throws IOException {
        write(".git/HEAD", "ref: refs/heads/modules/objects/one");
        assertSeen(".git/refs/heads/modules/objects/one");
        assertSeen(".git/logs/refs/heads/lfs/two");
        assertUnseen(".git/objects/00/1");
        assertUnseen(".git/modules/other/HEAD");
    }

    @Test
    void submodulesMayBeCalledSoToo() throws IOException {
        write(".git", "gitdir: ../above/modules/lfs");
        write("../above/modules/lfs/HEAD", "ref: refs/heads/main");
        assertSeen("../above/modules/lfs/refs/heads/main");
        assertUnseen("../above/modules/lfs/objects/00/1");
    }

    @Test
    void linksMayLeadToAllOfThat() throws IOException {
        write("../kept/HEAD", "ref: refs/heads/main");
        try {
            Files.createDirectories(here());
            Files.createSymbolicLink(here().resolve(".git"), folder.resolve("kept"));
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "this machine has no symbolic links");
        }
        assertSeen("../kept/refs/heads/main");
        Files.createDirectories(folder.resolve("shared"));
        Files.createSymbolicLink(folder.resolve("kept/logs"), folder.resolve("shared"));
        assertSeen("../shared/HEAD");
    }

    @Test
    void nobodyKnowsWhatAConfigurationIncludes() throws IOException {
        write(".git/config", "[core]\n\tbare = false\n");
        assertTrue(GitState.of(here()).isPresent());
        write(".git/config", "[Include]\n\tpath = ../../.gitconfig\n");
        assertEquals(Optional.empty(), GitState.of(here()));
    }

    private void assertSeen(String file) throws IOException {
        assertNotEquals(GitState.of(here()), after(file), file);
        assertTrue(GitState.of(here()).isPresent());
    }

    private void assertUnseen(String file) throws IOException {
        assertEquals(GitState.of(here()), after(file), file);
        assertTrue(GitState.of(here()).isPresent());
    }

    private Optional<String> after(String file) throws IOException {
        write(file, "1");
        return GitState.of(here());
    }

    private Path here() {
        return folder.resolve("project");
    }

    private void write(String name, String text) throws IOException {
        Path file = here().resolve(name).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
