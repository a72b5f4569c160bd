package io.github.proposals.model.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InferenceTest {

    private static final String BOAT = """
            # BOAT-%d: A boat

            **Status**: Afloat

            **Authors**: Ada Lovelace

            **Built**: 2026-01-31

            ## Hull

            It is made of wood.

            ## Crew

            There is one.
            """;

    private final Drafts boats = new Drafts().with(1, 60, "docs/boats/%04d-a-boat.md", BOAT);

    private static ProposalProcess read(String text) {
        ProcessReader.Result read = new ProcessReader().read(new SourceText("process.yaml", text));
        assertEquals(Diagnostics.none(), read.diagnostics(), text);
        return read.process().orElseThrow();
    }

    @Test
    void asksForWhatAllDocumentsHave() {
        ProposalProcess process = read(boats.text());
        assertEquals("BOAT", process.prefix());
        assertEquals("{number}-{slug}.md", process.files().template());
        assertEquals("BOAT-{number}: {title}", process.title().template());
        assertEquals("bold-lines", process.format().style().word());
        assertEquals(FieldType.DATE, process.field("Built").orElseThrow().type());
        assertEquals(FieldType.PEOPLE, process.field("Authors").orElseThrow().type());
        assertEquals(List.of("Afloat"), process.lifecycle().names());
        assertEquals(
                List.of("Hull", "Crew"),
                process.sections().stream().map(it -> it.name()).toList());
        assertTrue(process.sections().stream().noneMatch(it -> it.demands().isEmpty()));
    }

    @Test
    void numbersMayBeginAnewEachYear() throws IOException {
        String text = BOAT.replace("BOAT-%d: A boat", "%d. A boat");
        Drafts yearly = new Drafts()
                .with(1, 12, "docs/boats/2025-%03d-a-boat.md", text)
                .with(1, 5, "docs/boats/2026-%03d-a-boat.md", text);
        assertTrue(read(yearly.text()).files().yearly(), yearly.text());
        assertEquals("{year}-{number}-{slug}.md", read(yearly.text()).files().template());
        assertEquals(3, read(yearly.text()).numbering().width());
        assertEquals(List.of(), yearly.errors());
    }

    @Test
    void findsNoErrorWhereAllAreAlike() throws IOException {
        assertEquals(List.of(), boats.errors());
        assertTrue(boats.text().contains("# All documents are alike"), boats.text());
    }

    @Test
    void saysWhatEachLineRestsOnAndNamesTheOutlier() throws IOException {
        boats.with(
                61,
                61,
                "docs/boats/%04d-a-raft.md",
                BOAT.replace("## Crew", "## Kru").replace("**Built**", "Born"));
        String text = boats.text();
        assertTrue(text.contains("# 60 of 61; not in 0061-a-raft.md"), text);
        assertTrue(text.contains("#   0061-a-raft.md: no 'Built', no section 'Crew'"), text);
        assertEquals(
                List.of("docs/boats/0061-a-raft.md header.missing-field", "docs/boats/0061-a-raft.md section.missing"),
                boats.errors());
    }

    @Test
    void whoeverHasAnErrorStandsAmongTheOutliers() throws IOException {
        boats.with(61, 61, "docs/boats/%04d-a-raft.md", BOAT + "\nSee [the plan](plan-that-sank.md).\n");

        assertEquals(List.of("docs/boats/0061-a-raft.md link.broken-file"), boats.errors());
        assertTrue(
                boats.softened().outliers().stream()
                        .anyMatch(
                                it -> it.startsWith("docs/boats/0061-a-raft.md: ") && it.contains("plan-that-sank.md")),
                boats.softened()::text);
    }

    @Test
    void keysInTheItemsOfAListAreNoFields() throws IOException {
        String gates = "gates:\n  - name: A\n    parts:\n      - x\n  - name: B\n    parts:\n      - y\n";
        Drafts gated = new Drafts()
                .with(
                        1,
                        9,
                        "rafts/%04d-a-raft.md",
                        "---\nstatus: draft\n" + gates + "---\n\n# Raft %d\n\n## Why\n\nWe sink.\n");

        assertEquals(List.of(), gated.errors());
        assertFalse(gated.text().contains("gates.parts"), gated.text());
    }

    @Test
    void asksNobodyForWhatManyDoNotHave() {
        boats.with(61, 80, "docs/boats/%04d-a-raft.md", BOAT.replace("## Crew", "## Sail"));
        ProposalProcess process = read(boats.text());
        assertTrue(process.sections().stream()
                .filter(it -> !it.name().equals("Hull"))
                .allMatch(it -> it.demands().isEmpty()));
    }

    @Test
    void takesAStatusWithTheProposalInItsPlaceForWhatItIs() throws IOException {
        boats.with(61, 63, "docs/boats/%04d-a-raft.md", BOAT.replace("Afloat", "Superseded by BOAT-0001"));
        ProposalProcess process = read(boats.text());
        assertEquals(List.of("Afloat", "Superseded"), process.lifecycle().names());
        assertEquals(
                FieldType.PROPOSALS,
                process.field("Superseded by").orElseThrow().type());
        assertEquals(List.of(), boats.errors());
    }

    @Test
    void readsTheLabelsOfATable() {
        ProposalProcess process =
                read(new Drafts().with(1, 9, "keels/K-%03d.md", """
                        # Keel %d

                        | Attribute | Details |
                        |---|---|
                        | Keel | %d |
                        | Wood | Oak |

                        ## Why

                        It is.
                        """).text());
        assertEquals("K-{number}.md", process.files().template());
        assertEquals(
                List.of("Keel", "Wood"),
                process.fields().stream().map(it -> it.name()).toList());
        assertEquals(FieldType.NUMBER, process.field("Keel").orElseThrow().type());
        assertEquals(3, process.numbering().width());
    }

    @Test
    void theHeadOfATableIsNoFieldInOtherLanguagesEither() {
        ProposalProcess process = read(new Drafts()
                .with(
                        1,
                        9,
                        "k/K-%03d.md",
                        "# K %d\n\n| Feld | Wert |\n|---|---|\n| Holz | Eiche %d |\n| Farbe | Rot |\n\n## Warum\n\nW\n")
                .text());
        assertEquals(
                List.of("Holz", "Farbe"),
                process.fields().stream().map(it -> it.name()).toList());
    }

    @Test
    void aTitleThatIsNoHeadingStandsInItsField() throws IOException {
        Drafts boats = new Drafts()
                .with(
                        1,
                        6,
                        "d/boat-%04d.md",
                        "```\n  Boat: %d\n  Title: A boat\n  Status: Afloat\n```\n\n## Hull\n\nWood.\n");
        assertEquals(
                FieldType.TITLE, read(boats.text()).field("Title").orElseThrow().type());
        assertFalse(
                boats.softened().text().contains("title.missing"),
                boats.softened().text());
    }

    /** Whoever has only begun has no second status yet, and nothing is wrong with that. */
    @Test
    void theOnlyStatusMayBeABeginning() {
        ProposalProcess process = read(new Drafts()
                .with(1, 4, "d/%d-x.md", "# X\n\nStatus: Draft\n\n## Y\n\nZ\n")
                .text());
        assertEquals(List.of("Draft"), process.lifecycle().names());
    }

    @Test
    void readsDaysInTheFormsThatStandThere() {
        ProposalProcess process = read(new Drafts()
                .with(10, 25, "d/%02d-x.md", "# X\n\n- Date: %d.03.2026\n- Note: %d\n\n## Y\n\nZ\n")
                .text());
        assertEquals(List.of("dd.MM.yyyy"), process.field("Date").orElseThrow().forms());
    }

    @Test
    void whatStrangersWroteBreaksNoLine() {
        String text = new Drafts()
                .with(1, 5, "d/%d-x.md", "# T\n\n|F|Value|\n|-|-|\n|a: # {c} 'd' \"e|x|\n\n## \"Q\": [#]\\& *a\n\nY\n")
                .text();
        ProposalProcess process = read(text);
        assertEquals(1, process.sections().size(), text);
        assertEquals("a: # {c} 'd' \"e", process.fields().get(0).name(), text);
    }

    @Test
    void aDocumentWithoutAnythingIsAProcessNevertheless() throws IOException {
        Drafts empty = new Drafts().with(1, 3, "d/%d.md", "");
        assertTrue(read(empty.text()).fields().isEmpty());
        assertTrue(empty.text().contains("there is no header"), empty.text());
    }
}
