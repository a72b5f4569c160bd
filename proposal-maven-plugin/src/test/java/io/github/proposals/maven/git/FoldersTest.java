package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The past of proposals whose status stands beside the document, or in the name of their folder. */
class FoldersTest {

    private static final String STATUSES = """
            prefix: BEE
            numbering: {width: 1}
            fields:
              - {name: title, type: title}
              - {name: status, type: status}
            statuses:
              - {name: talk, kind: open, initial: true, next: [agreed]}
              - {name: agreed, kind: done}
            """;

    private static final String BOXES =
            "id: boxes\nfiles: {name: '{number}-{slug}/README.md', sidecar: plan.yaml}\n" + STATUSES;

    private static final String SHELVES = "id: shelves\nfiles: {name: '{status}/{number}-{slug}.md'}\n" + STATUSES;

    private static final String TEXT = "# A long text about bees\n\nThey live on roofs.\n\nAnd in walls.\n";

    @TempDir
    private Path folder;

    @Test
    void theStatusIsReadBesideTheDocument() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId first = scratch.commit(
                    "begin", files("bees/1-roofs/README.md", TEXT, "bees/1-roofs/plan.yaml", plan("talk")));
            ObjectId second = scratch.commit(
                    "agree", files("bees/1-roofs/README.md", TEXT, "bees/1-roofs/plan.yaml", plan("agreed")), first);
            ObjectId third = scratch.commit(
                    "write",
                    files("bees/1-roofs/README.md", TEXT + "More.\n", "bees/1-roofs/plan.yaml", plan("agreed")),
                    second);
            Map<String, String> moved = files(
                    "bees/1-flat-roofs/README.md", TEXT + "More.\n", "bees/1-flat-roofs/plan.yaml", plan("agreed"));
            ObjectId fourth = scratch.commit("rename", moved, third);
            scratch.branch("main", fourth).on("main", moved);
            History history = history(scratch, BOXES);
            assertEquals(
                    lines(
                            "bees/1-roofs/README.md: - to talk, begin",
                            "bees/1-roofs/README.md: talk to agreed, agree",
                            "bees/1-roofs/README.md: agreed to agreed, write",
                            "bees/1-roofs/README.md => bees/1-flat-roofs/README.md: agreed to agreed, rename"),
                    lines(history.changes().stream()));
            Version before = history.life("bees/1-flat-roofs/README.md")
                    .changes()
                    .get(1)
                    .before()
                    .orElseThrow();
            assertEquals("Bees", before.title());
            assertEquals(Optional.of(TEXT), history.read(before));
            assertEquals(Optional.of(plan("talk")), history.header(before));
        }
    }

    @Test
    void whatIsNotCommittedYetCounts() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId first = scratch.commit(
                    "begin", files("bees/1-roofs/README.md", TEXT, "bees/1-roofs/plan.yaml", plan("talk")));
            scratch.branch("main", first)
                    .on("main", files("bees/1-roofs/README.md", TEXT, "bees/1-roofs/plan.yaml", plan("agreed")));
            assertEquals(
                    lines(
                            "bees/1-roofs/README.md: - to talk, begin",
                            "bees/1-roofs/README.md: talk to agreed, work tree"),
                    lines(history(scratch, BOXES).changes().stream()));
        }
    }

    @Test
    void theFolderTellsTheStatusAndTheProposalIsFollowedThroughIt() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId first = scratch.commit("begin", files("bees/talk/1-roofs.md", TEXT, "bees/talk/2-walls.md", TEXT));
            Map<String, String> moved = files("bees/agreed/1-roofs.md", TEXT, "bees/talk/2-walls.md", TEXT);
            ObjectId second = scratch.commit("agree", moved, first);
            scratch.branch("main", second).on("main", moved);
            History history = history(scratch, SHELVES);
            assertEquals(
                    lines(
                            "bees/talk/1-roofs.md: - to talk, begin",
                            "bees/talk/1-roofs.md => bees/agreed/1-roofs.md: talk to agreed, agree"),
                    lines(history.life("bees/agreed/1-roofs.md").changes().stream()));
        }
    }

    private static String plan(String status) {
        return "---\ntitle: Bees\nstatus: " + status + "\n";
    }

    private static History history(Scratch scratch, String process) {
        return GitHistory.read(new HistoryRequest(
                        scratch.root(),
                        SourceTree.directory(scratch.root(), scratch.root(), "bees"),
                        new ProposalReader(
                                new ProcessReader()
                                        .read(new SourceText("process.yaml", process))
                                        .process()
                                        .orElseThrow(),
                                Circumstances.on(LocalDate.of(2026, 11, 21))),
                        path -> false,
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Depth.ALL))
                .history();
    }
}
