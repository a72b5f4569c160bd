package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.maven.files.MemoryFile;
import io.github.proposals.maven.files.Repository;
import io.github.proposals.maven.unchanged.LastRun;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All on which it depends how a project is opened is asked where others hear it. */
class WatchedProjectTest {

    private static final String ASKED = "open";

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() throws IOException {
        folder = folder.toRealPath();
        write(
                "above/module/doc/adr/0001-use-bells.md",
                "# 1. Use bells\n\nDate: 2026-02-01\n\n## Status\n\nAccepted\n\n## Context\n\nQuiet.\n\n## Decision\n\nBells."
                        + "\n\n## Consequences\n\nNoise.\n");
    }

    @Test
    void seesWhatWouldOpenItOtherwise() throws Exception {
        assertSeen("above/module/proposals.yaml", "process: nygard-adr\n");
        assertSeen("above/module/proposals.yaml", "process: nygard-adr\nmaintainers: [ada]\n");
        assertSeen("above/module/doc/adr/0002-use-drums.md", "# Use drums\n");
    }

    @Test
    void seesARepositoryThatBeginsFurtherUp() throws Exception {
        assertSeen("above/.git/HEAD", "ref: refs/heads/main\n");
        assertSeen("above/module/.git", "gitdir: elsewhere\n");
        assertSeen("above/module/doc/adr/.git", "gitdir: elsewhere\n");
    }

    private void assertSeen(String file, String text) throws Exception {
        Path module = folder.resolve("above/module");
        LastRun last = new LastRun(
                new MemoryFile(folder.resolve("memory"), "1", new Repository(folder), problem -> {}),
                folder.resolve("target"));
        Looks looks = Looks.begin(last.output());
        new ProjectLocator(
                        module,
                        module,
                        () -> RuleProvider.all(RuleProvider.class.getClassLoader()),
                        Processes.all(Processes.class.getClassLoader()),
                        looks)
                .open(settings(), HistorySource.NONE, new Asked(true, true))
                .orElseThrow();
        last.keep(ASKED, looks, List.of(), List.of(), Instant.now().plus(Duration.ofMinutes(1)));
        assertTrue(last.again(ASKED).isPresent());
        write(file, text);
        assertEquals(Optional.empty(), last.again(ASKED), file);
    }

    private static Settings settings() {
        return new Settings(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                LocalDate.of(2026, 11, 30),
                Optional.empty(),
                Optional.empty());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
