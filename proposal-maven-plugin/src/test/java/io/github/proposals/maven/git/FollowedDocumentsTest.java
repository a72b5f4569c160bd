package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.judged;
import static io.github.proposals.maven.git.Scratch.lines;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.history.CommitMention;
import io.github.proposals.model.history.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document keeps its past when it is renamed, and another one that gets its number has none of it. */
class FollowedDocumentsTest {

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

    private static String line(CommitMention mention) {
        return mention.id() + " " + mention.sentence() + " " + mention.onDocument();
    }
}
