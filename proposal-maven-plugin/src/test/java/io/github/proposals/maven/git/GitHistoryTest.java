package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.changes;
import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.judged;
import static io.github.proposals.maven.git.Scratch.lines;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.BranchDocument;
import io.github.proposals.model.history.CommitMention;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {

    private static final String ONE = "deps/0001-cache.md";

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
    void seesEachStepOfABranch() throws IOException {
        ObjectId main = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), main);
        ObjectId approve = scratch.commit("approve", files(ONE, text("Approved")), review);
        scratch.branch("main", main).branch("work", approve).on("work", files(ONE, text("Approved")));
        HistoryReading reading = scratch.change();
        assertEquals(
                lines(ONE + ": Draft to Under Review, review", ONE + ": Under Review to Approved, approve"),
                judged(reading));
        assertEquals(ONE + ": Draft to Approved, work tree", lines(reading.history().change().stream()));
        assertEquals(Optional.of(false), reading.history().onDefaultBranch());
        assertFalse(reading.history().isComplete());
        assertEquals(List.of(), reading.limits());
    }

    @Test
    void remembersWhatWasBeforeTheBranchAndDoesNotJudgeIt() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId main = scratch.commit("review", files(ONE, text("Under Review")), begin);
        ObjectId work = scratch.commit("approve", files(ONE, text("Approved")), main);
        scratch.branch("main", main).branch("work", work).on("work", files(ONE, text("Approved")));
        HistoryReading reading = scratch.all();
        assertEquals(ONE + ": Under Review to Approved, approve", judged(reading));
        assertEquals(
                lines(
                        ONE + ": - to Draft, begin",
                        ONE + ": Draft to Under Review, review",
                        ONE + ": Under Review to Approved, approve"),
                changes(reading));
        assertTrue(reading.history().isComplete());
    }

    @Test
    void putsTheWorkTreeOnTopOfTheCommits() throws IOException {
        ObjectId main = scratch.commit("begin", files(ONE, text("Draft"), "deps/0002-gone.md", text("Draft", "Two.")));
        scratch.branch("main", main)
                .on("main", files(ONE, text("Under Review"), "deps/0003-new.md", text("Draft", "Three and more.")));
        HistoryReading reading = scratch.change();
        assertEquals(
                lines(
                        ONE + ": - to Draft, begin",
                        "deps/0002-gone.md: - to Draft, begin",
                        ONE + ": Draft to Under Review, work tree",
                        "deps/0002-gone.md => : Draft to -, work tree",
                        "deps/0003-new.md: - to Draft, work tree"),
                judged(reading));
        Version version = reading.history().changes().get(2).after().orElseThrow();
        assertEquals(Optional.of(text("Under Review")), reading.history().read(version));
    }

    @Test
    void readsOldTextsWhenAsked() throws IOException {
        ObjectId main = scratch.commit("begin", files(ONE, text("Draft")));
        scratch.branch("main", main).on("main", files(ONE, text("Draft")));
        History history = scratch.all().history();
        assertEquals(
                Optional.of(text("Draft")),
                history.read(history.changes().get(0).after().orElseThrow()));
    }

    @Test
    void takesARenameWithAnotherStatusForOneChange() throws IOException {
        ObjectId main = scratch.commit("begin", files("deps/0000-cache.md", text("Draft")));
        ObjectId work = scratch.commit("number", files(ONE, text("Under Review")), main);
        scratch.branch("main", main).branch("work", work).on("work", files(ONE, text("Under Review")));
        assertEquals("deps/0000-cache.md => " + ONE + ": Draft to Under Review, number", judged(scratch.change()));
    }

    @Test
    void tellsADocumentFromAnotherOneThatGotItsNumber() throws IOException {
        String queue = "deps/0001-lease-queue.md";
        String quotas = "deps/0001-tenant-quotas.md";
        ObjectId main = scratch.commit("begin", files(queue, text("Draft", "A lease waits in line.")));
        ObjectId work = scratch.commit("replace", files(quotas, text("Draft", "Each tenant has a share.")), main);
        scratch.branch("main", main)
                .branch("work", work)
                .on("work", files(quotas, text("Draft", "Each tenant has a share.")));
        assertEquals(
                lines(quotas + ": - to Draft, replace", queue + " => : Draft to -, replace"), judged(scratch.change()));
    }

    @Test
    void seesOnABranchThatANumberWasFreedAndTakenInTwoCommits() throws IOException {
        String queue = "deps/0001-lease-queue.md";
        String quotas = "deps/0001-tenant-quotas.md";
        ObjectId main = scratch.commit("begin", files(queue, text("Draft", "A lease waits in line.")));
        ObjectId freed = scratch.commit("remove", files(), main);
        ObjectId work = scratch.commit("add", files(quotas, text("Draft", "Each tenant has a share.")), freed);
        scratch.branch("main", main)
                .branch("work", work)
                .on("work", files(quotas, text("Draft", "Each tenant has a share.")));
        History history = scratch.all().history();
        assertEquals(
                List.of(queue),
                history.removals().stream()
                        .map(change -> change.before().orElseThrow().path())
                        .toList());
    }

    @Test
    void followsABetterTitleWithANewText() throws IOException {
        String before = "deps/0001-cache.md";
        String after = "deps/0001-caching-of-prompts.md";
        ObjectId main = scratch.commit("begin", files(before, text("Draft", "One idea.")));
        ObjectId work = scratch.commit("retitle", files(after, text("Under Review", "All is said anew.")), main);
        scratch.branch("main", main)
                .branch("work", work)
                .on("work", files(after, text("Under Review", "All is said anew.")));
        assertEquals(before + " => " + after + ": Draft to Under Review, retitle", judged(scratch.change()));
    }

    @Test
    void followsTwoDocumentsThatSwapTheirNumbers() throws IOException {
        String[] words = {"A lease waits in line.", "A lab has a guide."};
        ObjectId main = scratch.commit(
                "begin",
                files(
                        "deps/0001-lease-queue.md",
                        text("Draft", words[0]),
                        "deps/0002-lease-lab.md",
                        text("Draft", words[1])));
        Map<String, String> swapped = files(
                "deps/0002-lease-queue.md",
                text("Draft", words[0] + "\n\nMore."),
                "deps/0001-lease-lab.md",
                text("Draft", words[1] + "\n\nMore."));
        ObjectId work = scratch.commit("swap", swapped, main);
        scratch.branch("main", main).branch("work", work).on("work", swapped);
        assertEquals(
                List.of(
                        "deps/0001-lease-lab.md from deps/0002-lease-lab.md",
                        "deps/0002-lease-queue.md from deps/0001-lease-queue.md"),
                scratch.change().history().change().stream()
                        .map(it -> it.after().orElseThrow().path() + " from "
                                + it.before().orElseThrow().path())
                        .sorted()
                        .toList());
    }

    @Test
    void followsADirectoryThatMovedTwice() throws IOException {
        ObjectId first = scratch.commit(
                "begin",
                files(
                        "a/0001-x.md",
                        text("Draft", "One."),
                        "a/0002-y.md",
                        text("Draft", "Two."),
                        "a/0003-z.md",
                        text("Draft", "Three.")));
        ObjectId gone = scratch.commit(
                "drop", files("a/0001-x.md", text("Draft", "One."), "a/0002-y.md", text("Draft", "Two.")), first);
        ObjectId moved = scratch.commit(
                "move",
                files("docs/b/0001-x.md", text("Draft", "One."), "docs/b/0002-y.md", text("Draft", "Two.")),
                gone);
        ObjectId review = scratch.commit(
                "review",
                files("docs/b/0001-x.md", text("Under Review", "One."), "docs/b/0002-y.md", text("Draft", "Two.")),
                moved);
        Map<String, String> last =
                files("deps/0001-x.md", text("Approved", "One."), "deps/0002-y.md", text("Draft", "Two."));
        ObjectId again = scratch.commit("again", last, review);
        scratch.branch("main", again).on("main", last);
        History history = scratch.all().history();
        assertEquals(
                lines(
                        "a/0001-x.md: - to Draft, begin",
                        "a/0001-x.md => docs/b/0001-x.md: Draft to Draft, move",
                        "docs/b/0001-x.md: Draft to Under Review, review",
                        "docs/b/0001-x.md => deps/0001-x.md: Under Review to Approved, again"),
                lines(history.life("deps/0001-x.md").changes().stream()));
        assertEquals("a/0003-z.md => : Draft to -, drop", lines(history.removals().stream()));
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
    void findsNumbersThatOtherBranchesTook() throws IOException {
        ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
        ObjectId other = scratch.commit(
                "other", files(ONE, text("Draft"), "deps/0002-lists.md", text("Draft", "Lists.")), begin);
        ObjectId main =
                scratch.commit("main", files(ONE, text("Draft"), "deps/0002-sets.md", text("Draft", "Sets.")), begin);
        Map<String, String> mine = files(ONE, text("Draft"), "deps/0002-maps.md", text("Draft", "Maps."));
        ObjectId work = scratch.commit("work", mine, begin);
        scratch.branch("main", main)
                .remote("other", other)
                .remote("work", work)
                .branch("work", work)
                .branch("old", begin)
                .on("work", mine);
        List<BranchDocument> elsewhere = scratch.change().history().elsewhere();
        assertEquals(
                List.of("main true deps/0002-sets.md", "origin/other false deps/0002-lists.md"),
                elsewhere.stream()
                        .map(it -> it.branch() + " " + it.target() + " "
                                + it.version().path())
                        .toList());
    }

    @Test
    void findsCommitsThatNameAProposal() throws IOException {
        ObjectId begin = scratch.commit("Add DEP-0001", files(ONE, text("Draft")));
        ObjectId code = scratch.commit(
                "Cache answers\n\nImplements DEP-1, part of DEP 0002.",
                files(ONE, text("Draft"), "x.java", "x"),
                begin);
        ObjectId none = scratch.commit("XDEP-1 and DEP-1x name nothing", files(ONE, text("Draft")), code);
        scratch.branch("main", none).on("main", files(ONE, text("Draft")));
        assertEquals(
                List.of("1 Add DEP-0001 true", "1 Implements DEP-1, part of DEP 0002. false"),
                scratch.all().history().mentions(1).stream()
                        .map(GitHistoryTest::line)
                        .toList());
        assertEquals(1, scratch.all().history().mentions(2).size());
    }

    @Test
    void leavesOutWhatIsNoProposal() throws IOException {
        Map<String, String> files = files(
                ONE,
                text("Draft"),
                "deps/NNNN-complete-template.md",
                text("Draft"),
                "deps/index.md",
                "# All\n",
                "deps/drafts/0004-x.md",
                text("Draft"),
                "deps/0001_images/readme.md",
                "# Images\n",
                "deps/0005-side/0005-notes.md",
                "# Notes without a header\n");
        scratch.branch("main", scratch.commit("begin", files)).on("main", files);
        assertEquals(ONE + ": - to Draft, begin", changes(scratch.all()));
    }

    private static String line(CommitMention mention) {
        return mention.number() + " " + mention.sentence() + " " + mention.onDocument();
    }
}
