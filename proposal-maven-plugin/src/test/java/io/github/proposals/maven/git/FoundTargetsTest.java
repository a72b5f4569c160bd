package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.judged;
import static io.github.proposals.maven.git.Scratch.lines;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With which commit a branch is compared. */
class FoundTargetsTest {

    private static final String ONE = "deps/0001-cache.md";

    @TempDir
    private Path folder;

    @Test
    void saysThatItFoundNoTargetAndWhatItLookedFor() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            scratch.branch("topic", begin).on("topic", files(ONE, text("Approved")));
            HistoryReading reading = scratch.change();
            assertEquals(ONE + ": Draft to Approved, work tree", judged(reading));
            assertEquals(
                    List.of(
                            "the branch into which this one will be merged was not found (looked for main, master, trunk):"
                                    + " only uncommitted changes are judged; set proposal.git.base, and fetch that branch"),
                    reading.limits());
            assertEquals(Optional.empty(), reading.history().onDefaultBranch());
            assertTrue(
                    scratch.change("GITHUB_BASE_REF", "release").limits().get(0).contains("looked for release"));
        }
    }

    @Test
    void saysThatTwoBranchesHaveNothingInCommon() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId main = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId other = scratch.commit("other", files(ONE, text("Approved")));
            scratch.branch("main", main).branch("work", other).on("work", files(ONE, text("Approved")));
            HistoryReading reading = scratch.change();
            assertEquals("", judged(reading));
            assertTrue(reading.limits().get(0).contains("have no commit in common"), reading.limits()::toString);
        }
    }

    @Test
    void comparesWithTheBranchThatSomebodyNames() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
            ObjectId approve = scratch.commit("approve", files(ONE, text("Approved")), review);
            scratch.branch("main", begin).remote("next", review).branch("work", approve);
            scratch.on("work", files(ONE, text("Approved")));
            for (String base : List.of("next", "origin/next", "refs/remotes/origin/next", review.name())) {
                assertEquals(
                        ONE + ": Under Review to Approved, approve",
                        judged(scratch.read("deps", Depth.CHANGE, Optional.of(base))),
                        base);
            }
        }
    }

    @Test
    void judgesTheDefaultBranchFromTheCommitThatSomebodyNames() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
            ObjectId approve = scratch.commit("approve", files(ONE, text("Approved")), review);
            scratch.branch("main", approve).on("main", files(ONE, text("Approved")));
            HistoryReading reading = scratch.read("deps", Depth.CHANGE, Optional.of(begin.name()));
            assertEquals(Optional.of(true), reading.history().onDefaultBranch());
            assertEquals(
                    lines(ONE + ": Draft to Under Review, review", ONE + ": Under Review to Approved, approve"),
                    judged(reading));
        }
    }

    @Test
    void judgesOnlyWhatIsNewAfterARebase() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId old = scratch.commit("old", files(ONE, text("Deferred")), begin);
            ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
            scratch.remote("main", begin).branch("main", begin).ref("refs/original/work", old);
            scratch.branch("work", review).on("work", files(ONE, text("Under Review")));
            assertEquals(ONE + ": Draft to Under Review, review", judged(scratch.change()));
        }
    }

    @Test
    void readsOnADetachedHead() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
            scratch.branch("main", review).remote("main", review).detached(review, files(ONE, text("Under Review")));
            assertEquals(Optional.of(true), scratch.change().history().onDefaultBranch());
            assertEquals(ONE + ": Draft to Under Review, review", judged(scratch.change()));
            assertEquals(
                    Optional.of(true),
                    scratch.change("CI_COMMIT_BRANCH", "main", "CI_DEFAULT_BRANCH", "main")
                            .history()
                            .onDefaultBranch());
            scratch.detached(begin, files(ONE, text("Draft")));
            assertEquals(Optional.empty(), scratch.change().history().onDefaultBranch());
            assertEquals("", judged(scratch.change()));
        }
    }

    private static HistoryReading read(Path root, Depth depth) {
        return GitHistory.read(Scratch.request(root, "deps", depth, Optional.empty(), Map.of()));
    }
}
