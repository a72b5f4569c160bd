package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.Contents;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.history.HistoryRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberAssignmentTest {

    @Test
    void renamesTheFileAndLetsEveryLinkFollow() throws IOException {
        Shelf shelf = Shelf.example("dynamo", "dynamo-dep", "deps");
        shelf.carryOut(NewProposal.plan(
                shelf.desk(), new NewProposal.Request("Warm Boots", Optional.empty(), Optional.empty(), "")));
        String before = shelf.text("0000-warm-boots.md");
        String notes = shelf.text("0002-warm-cache.md");
        shelf.put(
                "deps/0002-warm-cache.md",
                notes + "\r\nSee [boots](0000-warm-boots.md#summary), [`0000-warm-boots.md`](./0000-warm-boots.md)"
                        + " and [this](0000-dep-process.md).\r\n\r\n[b]: 0000-warm-boots.md\r\n");
        Plan plan = shelf.carryOut(NumberAssignment.plan(shelf.desk(), "Warm Boots", Optional.empty()));
        assertEquals(before, shelf.text("0004-warm-boots.md"));
        assertFalse(shelf.files.containsKey("deps/0000-warm-boots.md"));
        assertEquals(
                notes + "\r\nSee [boots](0004-warm-boots.md#summary), [`0004-warm-boots.md`](./0004-warm-boots.md)"
                        + " and [this](0000-dep-process.md).\r\n\r\n[b]: 0004-warm-boots.md\r\n",
                shelf.text("0002-warm-cache.md"));
        assertTrue(plan.diff().contains("rename from deps/0000-warm-boots.md\nrename to deps/0004-warm-boots.md\n"));
        assertTrue(plan.changes().get(plan.changes().size() - 1).after().isEmpty(), "what goes is last");
    }

    @Test
    void writesTheNumberIntoTitleHeaderTextAndIndex() throws IOException {
        Shelf shelf = Shelf.example("plano", "plano-pep", "docs/peps");
        String text = shelf.text("PEP-0001-response-cache.md")
                .replace("PEP-0001", "PEP-XXXX")
                .replace("| 0001 |", "| XXXX |")
                .replace("Exact-Match Response Cache", "Cold Cache");
        shelf.put("docs/peps/PEP-XXXX-cold-cache.md", text + "\nPEP-XXXX is not PEP-XXXXX.\n");
        shelf.put("docs/peps/notes.md", "[PEP-XXXX: Cold](PEP-XXXX-cold-cache.md)\n");
        shelf.carryOut(NumberAssignment.plan(shelf.desk(), "PEP-XXXX-cold-cache.md", Optional.of(7)));
        String numbered = shelf.text("PEP-0007-cold-cache.md");
        assertTrue(numbered.startsWith("# PEP-0007: Cold Cache\n"), numbered);
        assertTrue(numbered.contains("| **PEP** | 0007 |"), numbered);
        assertTrue(numbered.endsWith("\nPEP-0007 is not PEP-XXXXX.\n"), numbered);
        assertEquals("[PEP-0007: Cold](PEP-0007-cold-cache.md)\n", shelf.text("notes.md"));
        assertTrue(shelf.text("PEP-0000-process.md").contains("| [0007](PEP-0007-cold-cache.md) | Cold Cache |"));
    }

    @Test
    void givesNoNumberTwice() throws IOException {
        Shelf shelf = Shelf.example("dynamo", "dynamo-dep", "deps");
        shelf.carryOut(NewProposal.plan(
                shelf.desk(), new NewProposal.Request("Warm Boots", Optional.empty(), Optional.empty(), "")));
        Outcome taken = NumberAssignment.plan(shelf.desk(), "Warm Boots", Optional.of(2));
        assertEquals(
                "the number 0002 is taken",
                assertInstanceOf(Refusal.class, taken).reason());
        Outcome twice = NumberAssignment.plan(shelf.desk(), "DEP-0002", Optional.empty());
        assertEquals(
                "0002-warm-cache.md has the number 0002 already",
                assertInstanceOf(Refusal.class, twice).reason());
    }

    @Test
    void endsACollision() throws IOException {
        Shelf shelf = Shelf.example("plano", "plano-pep", "docs/peps");
        shelf.put(
                "docs/peps/PEP-0001-cold-cache.md",
                shelf.text("PEP-0001-response-cache.md").replace("Exact-Match Response Cache", "Cold Cache"));
        shelf.put(
                "docs/peps/notes.md",
                "[PEP-0001](PEP-0001-cold-cache.md), PEP-0001 and [it](PEP-0001-response-cache.md)\n");
        shelf.carryOut(NumberAssignment.plan(shelf.desk(), "PEP-0001-cold-cache.md", Optional.empty()));
        assertTrue(shelf.text("PEP-0004-cold-cache.md").startsWith("# PEP-0004: Cold Cache\n"));
        assertTrue(shelf.text("PEP-0004-cold-cache.md").contains("| **PEP** | 0004 |"));
        assertEquals(
                "[PEP-0004](PEP-0004-cold-cache.md), PEP-0001 and [it](PEP-0001-response-cache.md)\n",
                shelf.text("notes.md"));
        assertTrue(shelf.text("PEP-0001-response-cache.md").startsWith("# PEP-0001: "));
    }

    @Test
    void changesTheNumberOfWhatABranchAddsAndNotOfWhatTheDefaultBranchHasGot() throws IOException {
        Shelf shelf = Shelf.example("dynamo", "dynamo-dep", "deps");
        String path = "deps/0002-warm-cache.md";
        HistoryBuilder builder = new HistoryBuilder().commit("Ada", path, "Warm Cache", "Draft");
        List<DocumentChange> added = builder.build().changes();
        HistoryRecord record = new HistoryRecord(
                true, added.get(0).commit(), List.of(path), added, added, List.of(), List.of(), Contents.NONE);
        shelf.history = History.of(Optional.of(false), record);
        assertInstanceOf(Plan.class, NumberAssignment.plan(shelf.desk(), "DEP-0002", Optional.empty()));
        shelf.history = History.of(Optional.of(true), record);
        Outcome merged = NumberAssignment.plan(shelf.desk(), "DEP-0002", Optional.empty());
        assertEquals(
                "0002-warm-cache.md has the number 0002 already",
                assertInstanceOf(Refusal.class, merged).reason());
    }
}
