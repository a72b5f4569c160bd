package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Proposals whose names go over folders: those that tell a status, and those that hold a header beside the document. */
class FoldersTest {

    private static final String COMMON = """
            prefix: BEE
            numbering: {width: 1}
            title: {form: "{title}"}
            statuses:
              - {name: In Talk, kind: open, initial: true, next: [Agreed, Given Up]}
              - {name: Agreed, kind: done, next: [Given Up]}
              - {name: Given Up, kind: closed}
            """;

    private static final String SHELVES = """
            id: bee-shelves
            files: {name: "{status}/{number}-{slug}.md"}
            header: bullet-list
            fields:
              - {name: status, type: status}
              - {name: keeper, type: people, required: warning}
            """ + COMMON;

    private static final String BOXES = """
            id: bee-boxes
            files: {name: "{number}-{slug}/README.md", sidecar: plan.yaml}
            fields:
              - {name: title, type: title, required: true}
              - {name: number, type: number}
              - {name: status, type: status, required: true}
              - {name: decided, type: date, reached: [Agreed], past: true}
            """ + COMMON;

    private static final String PLAN =
            "# mine\r\ntitle:   'Roofs'\r\nstatus: In Talk   # since May\r\nnumber: 1\r\nother: {a: [1,  2]}\r\n";

    @Test
    void aStepMovesTheProposalIntoTheFolderOfItsStatus() throws IOException {
        Shelf shelf = shelf(SHELVES)
                .put(
                        "bees/in-talk/1-roofs.md",
                        "# Roofs\n\n- keeper: @ada\n\nSee [two](2-walls.md) and [a bee](../bee.png).\n")
                .put("bees/in-talk/2-walls.md", "# Walls\n\n- keeper: @bob\n\nSee [one](1-roofs.md#roofs).\n");
        Plan plan = shelf.carryOut(promote(shelf, "BEE-1", "Agreed"));
        assertEquals("BEE-1: 'In Talk' becomes 'Agreed'", plan.summary());
        assertEquals(List.of("bees/agreed/1-roofs.md", "bees/in-talk/2-walls.md"), List.copyOf(shelf.files.keySet()));
        assertEquals(
                "# Roofs\n\n- keeper: @ada\n\nSee [two](../in-talk/2-walls.md) and [a bee](../bee.png).\n",
                shelf.text("1-roofs.md"));
        assertEquals("# Walls\n\n- keeper: @bob\n\nSee [one](../agreed/1-roofs.md#roofs).\n", shelf.text("2-walls.md"));
    }

    @Test
    void aHeaderThatSaysTheSameIsWrittenAsWell() throws IOException {
        Shelf shelf = shelf(SHELVES)
                .put("bees/in-talk/1-roofs.md", "# Roofs\n\n- status: In Talk\n- keeper: @ada\n\nText.\n");
        assertEquals(List.of(), shelf.problems());
        shelf.carryOut(promote(shelf, "1", "Given Up"));
        assertEquals(
                "# Roofs\n\n- status: Given Up\n- keeper: @ada\n\nText.\n",
                shelf.files.get("bees/given-up/1-roofs.md"));
        assertEquals(List.of(), shelf.problems());
    }

    @Test
    void aNewProposalLiesInTheFolderOfItsFirstStatus() throws IOException {
        Shelf shelf = shelf(SHELVES);
        shelf.carryOut(NewProposal.plan(shelf.desk(), request("Hives on roofs")));
        assertEquals(List.of("bees/in-talk/1-hives-on-roofs.md"), List.copyOf(shelf.files.keySet()));
        assertTrue(!shelf.text("roofs.md").contains("status"), shelf.text("roofs.md"));
    }

    @Test
    void aHeaderTellsAProposalWhoseFolderIsMisspelt() throws IOException {
        Shelf shelf = shelf(SHELVES.replace("{number}-{slug}", "{slug}"))
                .put("bees/in-talk/walls.md", "# Walls\n\n- keeper: @ada\n")
                .put("bees/in-tlak/roofs.md", "# Roofs\n\n- keeper: @ada\n")
                .put("bees/pictures/roofs.md", "# Pictures of roofs\n");
        assertEquals(
                List.of("bees/in-tlak/roofs.md"),
                shelf.desk().diagnostics().all().stream()
                        .map(it -> it.place().path())
                        .distinct()
                        .toList());
    }

    @Test
    void whereNearlyAllAreFilesOneInAFolderOfItsOwnCountsAsWell() throws IOException {
        ProposalProcess process = process(SHELVES.replace(
                "\"{status}/{number}-{slug}.md\"",
                "[\"{status}/{number}-{slug}.md\", \"{status}/{number}-{slug}/PLAN.md\"]"));
        Map<String, String> files = new TreeMap<>(Map.of("bees/agreed/9-walls/PLAN.md", "# Walls\n"));
        for (int number = 1; number <= 8; number++) {
            files.put("bees/agreed/" + number + "-roofs.md", "# Roofs\n");
        }
        SourceTree tree = SourceTree.of("bees", files);
        Circumstances day = Circumstances.on(LocalDate.of(2026, 11, 21));
        assertEquals(
                9, Proposals.in(tree, process.like(tree)).read(day).stream().count());
    }

    @Test
    void nothingMovesOntoAFileThatIsThere() throws IOException {
        Shelf shelf = shelf(SHELVES)
                .put("bees/in-talk/1-roofs.md", "# Roofs\n\n- keeper: @ada\n")
                .put("bees/agreed/1-roofs.md", "# Other roofs\n\n- keeper: @ada\n");
        Refusal refusal = assertInstanceOf(Refusal.class, promote(shelf, "bees/in-talk/1-roofs.md", "Agreed"));
        assertEquals("there is a file bees/agreed/1-roofs.md already", refusal.reason());
    }

    @Test
    void aStepIsWrittenBesideTheDocumentAndEveryOtherByteStays() throws IOException {
        Shelf shelf = shelf(BOXES).put("bees/1-roofs/README.md", "# Roofs\n").put("bees/1-roofs/plan.yaml", PLAN);
        assertEquals(List.of(), shelf.problems());
        shelf.carryOut(promote(shelf, "1-roofs", "Agreed"));
        assertEquals(
                PLAN.replace("In Talk", "Agreed")
                        .replace(
                                "number: 1\r\nother: {a: [1,  2]}\r\n",
                                "decided: 2026-11-21\r\nnumber: 1\r\nother: {a: [1,  2]}\r\n"),
                shelf.text("plan.yaml"));
        assertEquals("# Roofs\n", shelf.text("README.md"));
    }

    @Test
    void whatCanBeRepairedIsRepairedBesideTheDocument() throws IOException {
        Shelf shelf = shelf(BOXES)
                .put("bees/1-roofs/README.md", "# Roofs\n")
                .put("bees/1-roofs/plan.yaml", PLAN.replace("In Talk", "in talk"));
        shelf.carryOut(Repairs.plan(shelf.desk()));
        assertEquals(PLAN, shelf.text("plan.yaml"));
    }

    @Test
    void aNewProposalIsAFolderWithBothFiles() throws IOException {
        Shelf shelf = shelf(BOXES);
        shelf.carryOut(NewProposal.plan(shelf.desk(), request("Hives on roofs")));
        assertEquals(
                List.of("bees/1-hives-on-roofs/README.md", "bees/1-hives-on-roofs/plan.yaml"),
                List.copyOf(shelf.files.keySet()));
        assertEquals("# Hives on roofs\n", shelf.text("README.md"));
        assertEquals("title: Hives on roofs\nnumber: 1\nstatus: In Talk\n", shelf.text("plan.yaml"));
        assertEquals(List.of(), shelf.problems());
    }

    @Test
    void aNumberRenamesTheWholeFolder() throws IOException {
        Shelf shelf = shelf(BOXES.replace("{width: 1}", "{width: 1, placeholders: [XX]}"))
                .put("bees/XX-roofs/README.md", "# Roofs\n\nSee [why](why.md).\n")
                .put("bees/XX-roofs/why.md", "# Why\n")
                .put("bees/XX-roofs/plan.yaml", "title: Roofs\nnumber: XX\nstatus: In Talk\n")
                .put("bees/2-walls/README.md", "# Walls\n\nSee [roofs](../XX-roofs/README.md).\n")
                .put("bees/2-walls/plan.yaml", "title: Walls\nnumber: 2\nstatus: In Talk\n");
        shelf.carryOut(NumberAssignment.plan(shelf.desk(), "XX-roofs/README.md", Optional.of(7)));
        assertEquals("title: Roofs\nnumber: 7\nstatus: In Talk\n", shelf.files.get("bees/7-roofs/plan.yaml"));
        assertEquals("# Roofs\n\nSee [why](why.md).\n", shelf.files.get("bees/7-roofs/README.md"));
        assertEquals("# Why\n", shelf.files.get("bees/7-roofs/why.md"));
        assertEquals("# Walls\n\nSee [roofs](../7-roofs/README.md).\n", shelf.text("2-walls/README.md"));
        assertEquals(5, shelf.files.size());
    }

    private static NewProposal.Request request(String title) {
        return new NewProposal.Request(title, Optional.empty(), Optional.empty(), "");
    }

    private static Outcome promote(Shelf shelf, String proposal, String status) throws IOException {
        return Promotion.plan(shelf.desk(), new Promotion.Request(proposal, status, Map.of(), false));
    }

    private static Shelf shelf(String process) {
        return new Shelf(process(process), "bees");
    }

    private static ProposalProcess process(String process) {
        ProcessReader.Result read = new ProcessReader().read(new SourceText("process.yaml", process));
        assertEquals(List.of(), read.diagnostics().all());
        return read.process().orElseThrow();
    }
}
