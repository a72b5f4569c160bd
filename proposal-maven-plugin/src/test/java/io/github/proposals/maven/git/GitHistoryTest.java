package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.changes;
import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.judged;
import static io.github.proposals.maven.git.Scratch.lines;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** What a branch brings, and what was before it. */
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
}
