package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.changes;
import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.judged;
import static io.github.proposals.maven.git.Scratch.lines;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.DocumentChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge tells each step once: those of its branches, and what it made up itself. */
class MergesTest {

    private static final String ONE = "deps/0001-cache.md";
    private static final String TWO = "deps/0002-pool.md";

    @TempDir
    private Path folder;

    private Scratch scratch;

    @BeforeEach
    void open() throws IOException {
        scratch = new Scratch(folder);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    @Test
    void saysNothingTwiceWhereABranchWasMerged() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
        ObjectId other = scratch.commit("other", files(ONE, text("Draft"), "x.txt", "x"), begin);
        Map<String, String> both = files(ONE, text("Under Review"), "x.txt", "x");
        ObjectId merge = scratch.commit("merge", both, other, review);
        scratch.branch("main", begin).branch("work", merge).on("work", both);
        assertEquals(ONE + ": Draft to Under Review, review", judged(scratch.change()));
    }

    @Test
    void seesWhatAMergeMadeUp() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId one = scratch.commit("one", files(ONE, text("Draft", "Here.")), begin);
        ObjectId other = scratch.commit("other", files(ONE, text("Draft", "There.")), begin);
        ObjectId evil = scratch.commit("evil", files(ONE, text("Approved", "Both.")), one, other);
        scratch.branch("main", begin).branch("work", evil).on("work", files(ONE, text("Approved", "Both.")));
        assertTrue(judged(scratch.change()).endsWith(ONE + ": Draft to Approved, evil"), judged(scratch.change()));
    }

    @Test
    void takesNoStatusForNewThatOneSideHad() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId one = scratch.commit("one", files(ONE, text("Draft", "Here.")), begin);
        ObjectId other = scratch.commit("other", files(ONE, text("Under Review")), begin);
        ObjectId merge = scratch.commit("merge", files(ONE, text("Under Review", "Here.")), one, other);
        scratch.branch("main", begin).branch("work", merge).on("work", files(ONE, text("Under Review", "Here.")));
        assertEquals(
                1,
                scratch.change().history().changes().stream()
                        .filter(DocumentChange::changesStatus)
                        .count());
    }

    @Test
    void judgesThePullRequestThatGitHubMerges() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
        ObjectId main = scratch.commit("more", files(ONE, text("Draft"), "x.txt", "x"), begin);
        Map<String, String> both = files(ONE, text("Under Review"), "x.txt", "x");
        ObjectId merge = scratch.commit("Merge 1 into 2", both, main, review);
        scratch.remote("main", main).ref("refs/remotes/pull/7/merge", merge).detached(merge, both);
        HistoryReading reading = scratch.change("GITHUB_BASE_REF", "main", "GITHUB_REF", "refs/pull/7/merge");
        assertEquals(ONE + ": Draft to Under Review, review", judged(reading));
        assertEquals(Optional.of(false), reading.history().onDefaultBranch());
        assertEquals(ONE + ": Draft to Under Review, work tree", lines(reading.history().change().stream()));
    }

    @Test
    void takesAMergeOnTheDefaultBranchForOneStep() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
        ObjectId main = scratch.commit("more", files(ONE, text("Draft"), "x.txt", "x"), begin);
        Map<String, String> both = files(ONE, text("Under Review"), "x.txt", "x");
        ObjectId merge = scratch.commit("merge", both, main, review);
        scratch.branch("main", merge).on("main", both);
        HistoryReading reading = scratch.change();
        assertEquals(ONE + ": Draft to Under Review, merge", judged(reading));
        assertEquals(Optional.of(true), reading.history().onDefaultBranch());
    }

    @Test
    void unfoldsAMergeThatBringsSeveralSteps() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
        ObjectId approve = scratch.commit("approve", files(ONE, text("Approved")), review);
        ObjectId main = scratch.commit("more", files(ONE, text("Draft"), "x.txt", "x"), begin);
        Map<String, String> both = files(ONE, text("Approved"), "x.txt", "x");
        ObjectId merge = scratch.commit("merge", both, main, approve);
        ObjectId later = scratch.commit("later", both, merge);
        scratch.branch("main", later).on("main", both);
        assertEquals("", judged(scratch.change()));
        assertEquals(
                lines(
                        ONE + ": - to Draft, begin",
                        ONE + ": Draft to Under Review, review",
                        ONE + ": Under Review to Approved, approve"),
                changes(scratch.all()));
        scratch.remote("main", main);
        assertEquals(
                lines(ONE + ": Draft to Under Review, review", ONE + ": Under Review to Approved, approve"),
                judged(scratch.change()));
    }

    @Test
    void missesWhatWasOnTheDefaultBranchBeforeItWasMovedToAMergeWithoutIt() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId theirs = scratch.commit("theirs", files(ONE, text("Draft"), TWO, text("Approved")), begin);
        ObjectId mine = scratch.commit("mine", files(ONE, text("Draft", "Mine.")), begin);
        Map<String, String> ours = files(ONE, text("Draft", "Mine."));
        ObjectId merge = scratch.commit("merge", ours, mine, theirs);
        scratch.branch("main", theirs).branch("main", merge).on("main", ours);
        assertEquals(
                lines(ONE + ": Draft to Draft, work tree", TWO + " => : Approved to -, work tree"),
                lines(scratch.change().history().change().stream()));
    }

    @Test
    void takesWhatAMergeLeftOutForNeverAcceptedWhereTheDefaultBranchDidNotHaveIt() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId work = scratch.commit("work", files(ONE, text("Draft"), TWO, text("Approved")), begin);
        ObjectId main = scratch.commit("main", files(ONE, text("Draft", "Mine.")), begin);
        Map<String, String> ours = files(ONE, text("Draft", "Mine."));
        ObjectId merge = scratch.commit("merge", ours, main, work);
        scratch.branch("main", main).branch("main", merge).on("main", ours);
        assertEquals("", lines(scratch.change().history().change().stream()));
    }
}
