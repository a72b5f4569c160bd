package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.unchanged.LastRun;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository is that around the documents, whichever way leads to them. */
class RepositoryHistoryTest {

    private static final PersonIdent ADA =
            new PersonIdent("Ada", "ada@example.org", Instant.parse("2026-01-05T09:00:00Z"), ZoneOffset.UTC);

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

    /** What is missing among the objects of git may come, and nothing on the disk that was looked at tells of it. */
    @Test
    void aRunForWhichGitHasNotAllIsDoneAgain() throws Exception {
        Path origin = folder.toRealPath().resolve("origin");
        Files.createDirectories(origin.resolve("docs"));
        try (Git git = Git.init()
                .setDirectory(origin.toFile())
                .setInitialBranch("main")
                .call()) {
            for (String status : List.of("proposed", "accepted")) {
                Files.writeString(
                        origin.resolve("docs/0001-bells.md"), "---\nstatus: " + status + "\n---\n\n# Bells\n");
                git.add().addFilepattern("docs").call();
                git.commit()
                        .setMessage(status)
                        .setAuthor(ADA)
                        .setCommitter(ADA)
                        .setSign(false)
                        .call();
            }
        }
        assertTrue(isSaidAgain(origin));
        assertEquals(List.of(), limits);
        Path clone = origin.resolveSibling("clone");
        Git.cloneRepository()
                .setURI(origin.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .call()
                .close();
        assertFalse(isSaidAgain(clone));
        assertEquals(1, limits.size(), limits.toString());
    }

    private boolean isSaidAgain(Path repository) {
        Looks looks = Looks.begin(repository.resolve("target"));
        read(repository, repository, "docs", Depth.ALL, looks);
        LastRun run = new LastRun(new Kept(new ByteArrayOutputStream()), repository.resolve("target"));
        run.keep("validate", looks, List.of(), List.of(), Instant.now().plusSeconds(60));
        return run.again("validate").isPresent();
    }

    private record Kept(ByteArrayOutputStream bytes) implements Memory {

        @Override
        public Optional<InputStream> recall() {
            return Optional.of(new ByteArrayInputStream(bytes.toByteArray()));
        }

        @Override
        public void keep(Content content) throws IOException {
            content.to(bytes);
        }
    }

    private void read(Path repository, Path start) {
        read(repository, start, "../docs", Depth.AS_NEEDED, Looks.NONE);
    }

    private void read(Path repository, Path start, String documents, Depth depth, Looks looks) {
        new RepositoryHistory(
                        start,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        depth,
                        Memory.NONE,
                        looks,
                        limits::add,
                        details::add)
                .of(
                        SourceTree.directory(repository, start, documents),
                        BuiltInProcesses.get("madr"),
                        path -> false,
                        Optional.empty());
    }
}
