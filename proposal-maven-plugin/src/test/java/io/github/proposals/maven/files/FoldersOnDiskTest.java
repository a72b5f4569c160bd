package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Promotion;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal {@code promote} writes on disk where a step moves files, or is written beside the document. */
class FoldersOnDiskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String STATUSES = """
            prefix: BEE
            numbering: {width: 1}
            fields:
              - {name: status, type: status}
            statuses:
              - {name: talk, kind: open, initial: true, next: [agreed]}
              - {name: agreed, kind: done}
            """;

    @TempDir
    private Path root;

    @Test
    void aFileMovesIntoAFolderThatWasNotThere() throws IOException {
        write("bees/talk/1-roofs.md", "# Roofs\n");
        promote("id: shelves\nfiles: {name: '{status}/{number}-{slug}.md'}\n" + STATUSES);
        assertEquals("# Roofs\n", Files.readString(root.resolve("bees/agreed/1-roofs.md")));
        assertFalse(Files.exists(root.resolve("bees/talk/1-roofs.md")));
    }

    @Test
    void aFolderMovesWithAllThatLiesInIt() throws IOException {
        write("bees/talk/1-roofs/README.md", "# Roofs\n\n[Why](more/why.md)\n");
        write("bees/talk/1-roofs/more/why.md", "# Why\n");
        promote("id: shelves\nfiles: {name: '{status}/{number}-{slug}/README.md'}\n" + STATUSES);
        assertEquals(
                "# Roofs\n\n[Why](more/why.md)\n", Files.readString(root.resolve("bees/agreed/1-roofs/README.md")));
        assertEquals("# Why\n", Files.readString(root.resolve("bees/agreed/1-roofs/more/why.md")));
        assertFalse(Files.exists(root.resolve("bees/talk/1-roofs/more/why.md")));
    }

    @Test
    void theFileBesideADocumentKeepsItsOtherBytes() throws IOException {
        write("bees/1-roofs/README.md", "# Roofs\n");
        write("bees/1-roofs/plan.yaml", "\uFEFF# mine\r\nstatus:  'talk' # since May\r\nlist:\r\n- a\r\n");
        promote("id: boxes\nfiles: {name: '{number}-{slug}/README.md', sidecar: plan.yaml}\n" + STATUSES);
        assertEquals(
                "\uFEFF# mine\r\nstatus:  'agreed' # since May\r\nlist:\r\n- a\r\n",
                Files.readString(root.resolve("bees/1-roofs/plan.yaml")));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private void promote(String process) throws IOException {
        ProposalReader reader = new ProposalReader(
                new ProcessReader()
                        .read(new SourceText("process.yaml", process))
                        .process()
                        .orElseThrow(),
                Circumstances.on(TODAY));
        Path real = root.toRealPath();
        Desk desk = new Desk(
                reader,
                RuleProvider.all(FoldersOnDiskTest.class.getClassLoader()),
                LintSettings.NONE,
                SourceTree.directory(real, real, "bees"),
                TODAY);
        Plan plan = assertInstanceOf(
                Plan.class, Promotion.plan(desk, new Promotion.Request("BEE-1", "agreed", Map.of(), false)));
        new ChangeWriter(real, real, real.resolve("bees")).write(plan.changes(), "test");
    }
}
