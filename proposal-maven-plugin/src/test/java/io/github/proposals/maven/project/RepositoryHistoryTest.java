package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository is that around the documents, whichever way leads to them. */
class RepositoryHistoryTest {

    @TempDir
    Path folder;

    private final List<String> limits = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    @Test
    void whatLiesBesideAFolderIsFoundThroughALinkToIt() throws IOException {
        Path repository = folder.resolve("repository");
        for (String name : List.of("module", "docs", ".git/objects", ".git/refs")) {
            Files.createDirectories(repository.resolve(name));
        }
        Files.writeString(repository.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Path start = folder.resolve("start");
        try {
            Files.createSymbolicLink(start, repository.resolve("module"));
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "this machine has no symbolic links");
        }
        read(repository, repository.resolve("module"));
        read(repository, start);
        assertEquals(2, details.size(), details.toString());
        assertEquals(details.get(0), details.get(1));
        assertTrue(limits.isEmpty(), limits.toString());
    }

    private void read(Path repository, Path start) {
        new RepositoryHistory(
                        start,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Depth.AS_NEEDED,
                        Memory.NONE,
                        Looks.NONE,
                        limits::add,
                        details::add)
                .of(
                        SourceTree.directory(repository, start, "../docs"),
                        BuiltInProcesses.get("madr"),
                        path -> false,
                        Optional.empty());
    }
}
