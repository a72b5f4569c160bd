package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.export.PublishedProposal.Relation;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedRegisterTest {

    private final PublishedRegister index = Sample.index();
    private final PublishedProposal meter = index.proposals().get(0);
    private final PublishedProposal clock = index.proposals().get(1);

    @Test
    void numbersComeFirst() {
        assertEquals(
                List.of("JEP-0010", "JEP-0011", "JEP-NNNN-later.md"),
                index.proposals().stream().map(PublishedProposal::id).toList());
    }

    @Test
    void relationsAreSeenFromBothSides() {
        assertEquals(
                List.of(
                        new Relation("Requires", true, true, Optional.of(11), "JEP-0011", "jeps/JEP-0011-clock.md"),
                        new Relation("Requires", true, true, Optional.of(99), "JEP-0099", ""),
                        new Relation(
                                "Superseded-By", true, false, Optional.of(11), "JEP-0011", "jeps/JEP-0011-clock.md")),
                meter.relations());
        assertEquals(
                List.of(
                        new Relation(
                                "Supersedes", true, true, Optional.of(10), "JEP-0010", "jeps/JEP-0010-power-meter.md"),
                        new Relation(
                                "Requires", false, false, Optional.of(10), "JEP-0010", "jeps/JEP-0010-power-meter.md")),
                clock.relations());
    }

    @Test
    void theNumbersOfAYearStandTogether() throws IOException {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", "id: x\nprefix: X\nfiles: {name: \"{year}-{number}.md\"}\n"))
                .process()
                .orElseThrow();
        SourceTree tree =
                SourceTree.of("", Map.of("2025-0002.md", "# B\n", "2026-0001.md", "# C\n", "2025-0001.md", "# A\n"));
        Register register = Proposals.in(tree, process).read(Circumstances.on(LocalDate.of(2026, 11, 21)));
        assertEquals(
                List.of("X-2025-0001", "X-2025-0002", "X-2026-0001"),
                PublishedRegister.of(register).proposals().stream()
                        .map(PublishedProposal::id)
                        .toList());
    }

    @Test
    void peopleHaveNoMailAddress() {
        assertEquals(
                List.of("Ada Stone (@ada)", "Bob"),
                meter.people().stream()
                        .map(PublishedProposal.RoleHolder::toString)
                        .toList());
    }

    @Test
    void linksAreAddressesAndFiles() {
        assertEquals(
                List.of("https://example.org/pull/7", "https://example.org/prose", "notes/meter.md"), meter.links());
    }

    @Test
    void aTimelineGoesThroughRenames() {
        assertEquals(
                List.of("", "Draft", "Accepted"),
                meter.timeline().stream().map(PublishedProposal.Step::from).toList());
        assertEquals(
                List.of("Draft", "Accepted", "Superseded"),
                meter.timeline().stream().map(PublishedProposal.Step::to).toList());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 6)), meter.statusSince());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), meter.firstSeen().map(Moment::day));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 6)), index.asOf());
        assertEquals("Implements JEP-0010", meter.mentions().get(0).sentence());
    }

    @Test
    void whatIsNotCommittedHasNoDay() {
        PublishedProposal edited = PublishedRegister.of(Sample.set(new HistoryBuilder()
                        .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "Draft")
                        .edit("jeps/JEP-0010-power-meter.md", "Superseded")
                        .build()))
                .proposals()
                .get(0);
        assertEquals(2, edited.timeline().size());
        assertEquals(Optional.empty(), edited.statusSince());
    }

    @Test
    void aLifeGoesThroughTheTimesWithoutAStatusAndEndsInThePresentOne() {
        PublishedProposal found = PublishedRegister.of(Sample.set(new HistoryBuilder()
                        .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "")
                        .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "Draft")
                        .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "")
                        .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "Nearly Done")
                        .build()))
                .proposals()
                .get(0);
        assertEquals(
                List.of("", "Draft", "", "Nearly Done", "Superseded"),
                found.timeline().stream().map(PublishedProposal.Step::to).toList());
        assertEquals(found.statusText(), found.timeline().get(4).to());
    }

    @Test
    void aStatusThatNobodyKnowsIsKeptAsWritten() {
        assertEquals("Nearly Done", clock.statusText());
        assertEquals(Optional.empty(), clock.status());
    }

    @Test
    void withoutARepositoryThereIsNoTimeline() {
        assertFalse(Sample.withoutHistory().historyKnown());
        assertTrue(Sample.withoutHistory().proposals().stream()
                .allMatch(it -> it.timeline().isEmpty() && it.firstSeen().isEmpty()));
    }

    @Test
    void reviewDatesAreDeadlinesInWhateverFormTheyAreWritten() {
        assertEquals(
                List.of("DEP-0002 2026-03-31", "DEP-0001 2026-12-24"),
                Sample.reviews().deadlines().stream()
                        .map(it -> it.id() + " " + it.day())
                        .toList());
    }
}
