package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known about a proposal from its name, its header and its text. */
class ProposalTest {

    private static final ProposalProcess PROCESS = TinyProcess.read("""
            id: kite
            prefix: KITE
            numbering: {width: 4}
            title: {form: "KITE-{number}: {title}"}
            files: {name: "KITE-{number}-{slug}.md", directories: [kites], process-document: "KITE-0000-process.md"}
            header: bullet-list
            fields:
              - {name: Status, type: status, role: status}
              - {name: Kind, type: type, role: type, values: [Kite, String]}
              - {name: Author, type: people, role: author, groups: [The Flyers]}
              - {name: Requires, type: proposals}
            statuses:
              - {name: Idea, initial: true, stability: 1, next: [Flying, Lost]}
              - {name: Flying, kind: done, stability: 2, only: {type: [Kite]}}
              - {name: Lost, kind: closed}
            sections: [{name: Summary, role: summary, required: [{when: {status: [Flying]}, severity: error}, {severity: warning}]}]
            records:
              - {name: the reason, required: warning, fields: [Reason], headings: ['^Why'], texts: ['since it']}
            """);

    private static final Circumstances CIRCUMSTANCES = Circumstances.on(LocalDate.of(2026, 6, 1));

    private static final String HEADER = "# KITE-0007: *High* kites\n\n- Status: Idea\n- Kind: Kite\n\n";

    @Test
    void itsFileSaysWhatItIsCalled() {
        Proposal proposal = read("kites/KITE-0007-high-kites.md", HEADER).proposal();
        assertEquals("KITE-0007-high-kites.md", proposal.fileName());
        assertEquals("kites", proposal.folder());
        assertEquals("0007", proposal.numberText());
        assertEquals(Optional.of(7), proposal.number());
        assertEquals("KITE-0007", proposal.id());
        assertEquals("7", proposal.identity().orElseThrow().name());
        assertFalse(proposal.misnamed());
        assertFalse(proposal.isProcessDocument());
        assertTrue(read("kites/KITE-0000-process.md", HEADER).proposal().isProcessDocument());
        Proposal renamed = read("kites/KITE-0008-High_Kites.md", HEADER).proposal();
        assertTrue(proposal.isCalledLike(renamed));
        assertFalse(proposal.isCalledLike(
                read("kites/KITE-0007-low-kites.md", HEADER).proposal()));
    }

    @Test
    void whatHasNeitherNameNorHeaderIsAStray() {
        assertTrue(read("kites/notes.md", "# Notes\n").proposal().isStray());
        assertFalse(read("kites/notes.md", HEADER).proposal().isStray());
        assertFalse(read("kites/KITE-0007-notes.md", "# Notes\n").proposal().isStray());
        assertTrue(read("kites/notes.md", HEADER).proposal().misnamed());
        assertEquals("", read("kites/notes.md", HEADER).proposal().numberText());
    }

    @Test
    void itsTitleIsThatOfItsHeadingOrTheWordsOfItsFile() {
        Proposal proposal = read("kites/KITE-0007-high-kites.md", HEADER).proposal();
        assertEquals("High kites", proposal.titleText());
        assertEquals("*High* kites", proposal.titleMarkup());
        Proposal bare = read("kites/KITE-0007-high-kites.md", "Words.\n").proposal();
        assertEquals(Optional.empty(), bare.statedTitle());
        assertEquals(bare.titleText(), bare.titleMarkup());
        assertEquals("high kites", bare.titleText().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void theStatusesThatItMayHaveGoByItsType() {
        Proposal kite = read("kites/KITE-0007-a.md", HEADER).proposal();
        assertEquals(List.of("Idea", "Flying", "Lost"), kite.possibleStatuses());
        Proposal string = read("kites/KITE-0007-a.md", HEADER.replace("Kind: Kite", "Kind: String"))
                .proposal();
        assertEquals(List.of("Idea", "Lost"), string.possibleStatuses());
        assertEquals(Optional.of("Flying"), kite.withStatus("Flying").status().map(Status::name));
    }

    @Test
    void onlyStagesThatTheProcessComparesAreLessStableThanOthers() {
        Proposal idea = read("kites/KITE-0007-a.md", HEADER).proposal();
        assertTrue(idea.isLessStableThan(idea.withStatus("Flying")));
        assertFalse(idea.isLessStableThan(idea));
        assertFalse(idea.withStatus("Flying").isLessStableThan(idea));
        assertFalse(idea.withStatus("Lost").isLessStableThan(idea));
        assertFalse(idea.isLessStableThan(idea.withStatus("Lost")));
    }

    @Test
    void maintainersAndTheirGroupsAreInsiders() {
        Proposal proposal = read("kites/KITE-0007-a.md", HEADER)
                .proposal()
                .under(new Circumstances(
                        LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1), List.of("@ada"), History.none()));
        assertEquals(
                List.of(true, true, false),
                List.of("@ada", "the flyers", "@ben").stream()
                        .map(it -> proposal.isInsider(PeopleReader.read(it).get(0)))
                        .toList());
    }

    @Test
    void aConditionHoldsForAReason() {
        Proposal proposal = read("kites/KITE-0007-a.md", HEADER).proposal();
        var only = PROCESS.lifecycle().status("Flying").orElseThrow().only();
        assertTrue(proposal.meets(only));
        assertFalse(proposal.conditions().fail(only));
        assertEquals(
                "kites/KITE-0007-a.md:4:9",
                proposal.conditions().reason(only).orElseThrow().toString());
        assertEquals(" for a proposal of type 'Kite'", proposal.conditions().because(only));
        Proposal string = read("kites/KITE-0007-a.md", HEADER.replace("Kind: Kite", "Kind: String"))
                .proposal();
        assertTrue(string.conditions().fail(only));
        assertEquals(" for a proposal of type 'String'", string.conditions().becauseNot(only));
        var always = PROCESS.lifecycle().status("Lost").orElseThrow().only();
        assertEquals(Optional.empty(), proposal.conditions().reason(always));
        assertEquals("", proposal.conditions().because(always));
    }

    @Test
    void theWorstDemandThatHoldsIsUnmetWithoutAValue() {
        Proposal idea = text(HEADER).proposal();
        var demands = PROCESS.sections().get(0).demands();
        assertEquals(
                Severity.WARNING,
                idea.conditions().unmet(demands, Optional.empty()).orElseThrow().severity());
        assertEquals(
                Severity.ERROR,
                idea.withStatus("Flying")
                        .conditions()
                        .unmet(demands, Optional.of(ValueState.EMPTY))
                        .orElseThrow()
                        .severity());
        assertEquals(Optional.empty(), idea.conditions().unmet(demands, Optional.of(ValueState.KNOWN)));
    }

    @Test
    void aFieldIsFoundByItsNameItsRoleAndItsType() {
        Proposal idea = text(HEADER).proposal();
        assertEquals("Idea", idea.fieldFor("status").orElseThrow().text());
        assertEquals("Kite", idea.field("Kind").orElseThrow().text());
        assertEquals("Kite", idea.type());
        assertEquals(Optional.empty(), idea.fieldFor("author"));
        assertEquals(Optional.empty(), idea.field("Colour"));
    }

    @Test
    void somethingIsRecordedInAFieldASectionOrTheText() {
        var reason = PROCESS.records().get(0);
        assertTrue(text(HEADER.replace("- Kind", "- Reason: rain\n- Kind")).has(reason));
        assertTrue(text(HEADER + "## Why not\n\nRain.\n").has(reason));
        assertTrue(text(HEADER + "Nobody flies, since it rains.\n").has(reason));
        assertFalse(text(HEADER).has(reason));
        assertFalse(text(HEADER.replace("- Kind", "- Reason: TBD\n- Kind")).has(reason));
        assertFalse(text(HEADER + "## Why not\n\n## Not why\n\nRain.\n").has(reason));
        assertFalse(text(HEADER.replace("- Kind", "- Season: rain\n- Kind")).has(reason));
    }

    @Test
    void itsTextIsKnownByItsWordsLinksAndAddresses() {
        TextFacts facts = text(HEADER + """
                        ## Summary

                        - Two words, `x` and 1 | é more.

                        [here](a.md#top), [there][r] and <https://example.org/a>, again <https://example.org/a>, [none][s].

                        [r]: HTTPS://example.org/b
                        """).proposal().text();
        assertEquals(
                List.of("HTTPS://example.org/b", "https://example.org/a"),
                facts.addresses().stream().sorted().toList());
        assertEquals(
                List.of("a.md"), facts.links().stream().map(it -> it.path()).toList());
        assertTrue(facts.anchors().contains("summary"), () -> facts.anchors().toString());
        assertEquals("KITE-0007: *High* kites", facts.title());
        assertEquals(
                2,
                text("# A\n\n- Status: Idea\n- Kind: Kite\n\ntwo\u2003words\n")
                        .proposal()
                        .text()
                        .words());
        assertEquals(
                10,
                text(HEADER + "## Why\n\n- Two words, `x` and 1 | é more.\n\n[or two](a.md) — <b.md>\n")
                        .proposal()
                        .text()
                        .words());
        assertEquals(
                0,
                text("# *\n\n- Status: Idea\n- Kind: Kite\n\n* - + | — ✅\n")
                        .proposal()
                        .text()
                        .words());
    }

    @Test
    void twoAreEqualWhereAllThatIsKnownIs() {
        Proposal proposal = read("kites/KITE-0007-a.md", HEADER).proposal();
        assertEquals(proposal, read("kites/KITE-0007-a.md", HEADER).proposal());
        assertEquals(
                proposal.hashCode(),
                read("kites/KITE-0007-a.md", HEADER).proposal().hashCode());
        assertNotEquals(proposal, read("kites/KITE-0007-b.md", HEADER).proposal());
        assertNotEquals(
                proposal, read("kites/KITE-0007-a.md", HEADER + "More.\n").proposal());
        assertNotEquals(proposal, proposal.withStatus("Lost"));
        assertNotEquals(proposal, proposal.under(Circumstances.on(LocalDate.of(2027, 1, 1))));
        assertNotEquals(proposal, null);
        assertTrue(proposal.toString().startsWith("kites/KITE-0007-a.md "), proposal.toString());
    }

    private static ProposalText text(String text) {
        return read("kites/KITE-0007-a.md", text);
    }

    private static ProposalText read(String path, String text) {
        return new ProposalReader(PROCESS, CIRCUMSTANCES).read(new SourceText(path, text));
    }
}
