package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.changes;
import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shallow clone hides is said, and not taken for new. */
class ShallowClonesTest {

    private static final String ONE = "deps/0001-cache.md";

    @TempDir
    private Path folder;

    @Test
    void saysThatAShallowCloneHidesEarlierSteps() throws Exception {
        try (Scratch scratch = new Scratch(Files.createDirectory(folder.resolve("origin")))) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
            ObjectId approve = scratch.commit("approve", files(ONE, text("Approved")), review);
            scratch.branch("main", approve).on("main", files(ONE, text("Approved")));
            Path clone = clone(scratch.root(), 2, "main");
            HistoryReading reading = read(clone, Depth.ALL);
            assertEquals(ONE + ": Under Review to Approved, approve", changes(reading));
            assertFalse(reading.history().isComplete());
            assertEquals(1, reading.limits().size());
            assertTrue(
                    reading.limits().get(0).startsWith("the clone is shallow: earlier steps"),
                    reading.limits()::toString);
            assertTrue(reading.limits().get(0).contains("fetch-depth: 0"), reading.limits()::toString);
            Path shallowest = clone(scratch.root(), 1, "main");
            assertEquals("", changes(read(shallowest, Depth.CHANGE)));
        }
    }

    @Test
    void judgesOnlyTheWorkTreeWhereAShallowCloneEndsBeforeTheMergeBase() throws Exception {
        try (Scratch scratch = new Scratch(Files.createDirectory(folder.resolve("origin")))) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId main = scratch.commit("main", files(ONE, text("Draft"), "x", "x"), begin);
            ObjectId main2 = scratch.commit("main2", files(ONE, text("Draft"), "x", "y"), main);
            ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
            ObjectId approve = scratch.commit("approve", files(ONE, text("Approved")), review);
            scratch.branch("main", main2).branch("work", approve).on("main", files());
            Path clone = clone(scratch.root(), 1, "work");
            HistoryReading reading = read(clone, Depth.CHANGE);
            assertEquals("", changes(reading));
            assertTrue(
                    reading.limits().get(0).startsWith("the clone is shallow and does not reach the commit where"),
                    reading.limits()::toString);
        }
    }

    private Path clone(Path origin, int depth, String branch) throws Exception {
        Path clone = folder.resolve("clone-" + branch + depth);
        Git.cloneRepository()
                .setURI(origin.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(depth)
                .setBranch(branch)
                .setCloneAllBranches(true)
                .call()
                .close();
        return clone.toRealPath();
    }

    private static HistoryReading read(Path root, Depth depth) {
        return GitHistory.read(Scratch.request(root, "deps", depth, Optional.empty(), Map.of()));
    }
}
