package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.history.BranchDocument;
import io.github.proposals.model.history.CommitMention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a repository tells of proposals beside their own past: other branches, and commits that name them. */
class BesideTheHistoryTest {

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
                List.of("DEP-0001 Add DEP-0001 true", "DEP-0001 Implements DEP-1, part of DEP 0002. false"),
                scratch.all().history().mentions("DEP-0001").stream()
                        .map(BesideTheHistoryTest::line)
                        .toList());
        assertEquals(1, scratch.all().history().mentions("DEP-0002").size());
    }

    private static String line(CommitMention mention) {
        return mention.id() + " " + mention.sentence() + " " + mention.onDocument();
    }
}
