package io.github.proposals.maven.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitIdentityTest {

    @TempDir
    private Path folder;

    @Test
    void asksEnvironmentRepositoryAndHomeInThisOrder() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path root = Files.createDirectory(folder.resolve("root"));
        assertEquals(new GitIdentity(Optional.empty(), Optional.empty()), GitIdentity.in(root, home, Map.of()));
        Files.writeString(home.resolve(".gitconfig"), "[user]\n\tname = Ada\n\temail = ada@example.org\n");
        assertEquals(
                new GitIdentity(Optional.of("Ada"), Optional.of("ada@example.org")),
                GitIdentity.in(root, home, Map.of()));
        new Scratch(root).close();
        Files.writeString(root.resolve(".git/config"), "[user]\n\tname = Ada of the repository\n");
        assertEquals(
                new GitIdentity(Optional.of("Ada of the repository"), Optional.of("ada@host")),
                GitIdentity.in(root, home, Map.of("GIT_AUTHOR_EMAIL", "ada@host")));
    }

    @Test
    void knowsNobodyWhereTheConfigurationIsBroken() throws IOException {
        Files.writeString(folder.resolve(".gitconfig"), "[user\n");
        assertEquals(new GitIdentity(Optional.empty(), Optional.empty()), GitIdentity.in(folder, folder, Map.of()));
    }

    @Test
    void readsTheHandleOutOfAnAddressThatHidesTheRealOne() {
        assertEquals(
                Optional.of("ada"), identity("12+ada@users.noreply.github.com").handle());
        assertEquals(
                Optional.of("ada"), identity("ada@users.noreply.github.com").handle());
        assertEquals(Optional.empty(), identity("ada@example.org").handle());
    }

    private static GitIdentity identity(String email) {
        return new GitIdentity(Optional.empty(), Optional.of(email));
    }
}
