package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.edit.Renumbering;
import io.github.proposals.model.history.Contents;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.history.HistoryRecord;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.TextEdit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proposal that nobody has merged gets another number, and whoever names it by the old one, and nothing else, follows. */
class NumbersFollowedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plano-pep",
                "dynamo-dep",
                "jumpstarter-jep",
                "nygard-adr",
                "madr",
                "rust-rfc",
                "swift-evolution",
                "ethereum-eip"
            })
    void whatTheOlderOneSaysOfItsSuccessorFollows(String process) throws IOException {
        Shelf shelf = Shelf.of(process, "docs");
        begin(shelf, "Keep Boats");
        begin(shelf, "Build Bridges");
        if (Supersession.plan(shelf.desk(), "Build Bridges", "Keep Boats", true) instanceof Plan plan) {
            shelf.carryOut(plan);
        }
        List<String> rules = rules(shelf);
        Proposal newer = Search.find(shelf.desk().proposals(), "Build Bridges")
                .proposal()
                .orElseThrow();
        shelf.history = unmerged(newer.path());
        shelf.carryOut(NumberAssignment.plan(shelf.desk(), "Build Bridges", Optional.of(13)));
        shelf.history = History.none();
        assertEquals(rules, rules(shelf), shelf.files.toString());
    }

    @Test
    void textsAndListsFollowWhereNobodyElseHasTheNumber() throws IOException {
        Shelf shelf = Shelf.of("ethereum-eip", "docs");
        shelf.put(
                "docs/eip-20.md",
                "---\neip: 20\ntitle: Bees\nrequires: 7, 12, 120\n---\n\n## Abstract\n\nAs [EIP-12](./eip-12.md), EIP-12 and EIP-120.\n");
        shelf.put("docs/eip-12.md", "---\neip: 12\ntitle: Build Bridges\n---\n\n## Abstract\n\nThis is EIP-12.\n");
        shelf.put("docs/notes.md", "EIP-12, `EIP-12`, [EIP-12](./eip-12.md) and XEIP-12.\n");
        shelf.history = unmerged("docs/eip-12.md");
        shelf.carryOut(NumberAssignment.plan(shelf.desk(), "12", Optional.of(9)));
        assertEquals(
                "---\neip: 20\ntitle: Bees\nrequires: 7, 9, 120\n---\n\n## Abstract\n\nAs [EIP-9](./eip-9.md), EIP-9 and EIP-120.\n",
                shelf.text("eip-20.md"));
        assertEquals("EIP-9, `EIP-12`, [EIP-9](./eip-9.md) and XEIP-12.\n", shelf.text("notes.md"));
        assertEquals(
                "---\neip: 9\ntitle: Build Bridges\n---\n\n## Abstract\n\nThis is EIP-9.\n", shelf.text("eip-9.md"));
    }

    @Test
    void aFileThatIsCalledLikeItsProposalFollowsOnce() throws IOException {
        Shelf shelf = Shelf.of("madr", "docs");
        String text = "---\nstatus: accepted\nsupersedes: ADR-0002.md\n---\n\n# Bees\n";
        ProposalDocument document = shelf.desk().reader().document(new SourceText("docs/ADR-0001.md", text));
        Renumbering renumbering = new Renumbering("docs/ADR-0002.md", "docs/ADR-0003.md", "ADR-0002", "ADR-0003");
        assertEquals(text.replace("ADR-0002", "ADR-0003"), TextEdit.apply(text, renumbering.values(document)));
    }

    private static void begin(Shelf shelf, String title) throws IOException {
        shelf.carryOut(
                NewProposal.plan(shelf.desk(), new NewProposal.Request(title, Optional.empty(), Optional.empty(), "")));
        if (NumberAssignment.plan(shelf.desk(), title, Optional.empty()) instanceof Plan plan) {
            shelf.carryOut(plan);
        }
    }

    private static List<String> rules(Shelf shelf) throws IOException {
        return shelf.desk().diagnostics().all().stream()
                .map(Diagnostic::rule)
                .filter(it -> !it.equals("number.gap"))
                .sorted()
                .toList();
    }

    private static History unmerged(String path) {
        List<DocumentChange> added = new HistoryBuilder()
                .commit("Ada", path, "Build Bridges", "Draft")
                .build()
                .changes();
        return History.of(
                Optional.of(false),
                new HistoryRecord(
                        true, added.get(0).commit(), List.of(path), added, added, List.of(), List.of(), Contents.NONE));
    }
}
