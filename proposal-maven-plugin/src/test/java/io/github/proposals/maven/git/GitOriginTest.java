package io.github.proposals.maven.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitOriginTest {

    @TempDir
    Path folder;

    @Test
    void isWhereTheRepositoryWasCloned() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            assertEquals(Optional.empty(), GitOrigin.of(folder));
            StoredConfig config = scratch.repository().getConfig();
            config.setString("remote", "origin", "url", "git@github.com:o/r.git");
            config.save();
            Path below = Files.createDirectories(folder.resolve("a/b"));
            assertEquals(Optional.of("git@github.com:o/r.git"), GitOrigin.of(below));
        }
    }

    @Test
    void isNothingWhereTheRepositoryCannotBeRead() throws IOException {
        Files.writeString(folder.resolve(".git"), "gitdir: ../../nowhere\n");
        assertEquals(Optional.empty(), GitOrigin.of(folder));
    }
}
