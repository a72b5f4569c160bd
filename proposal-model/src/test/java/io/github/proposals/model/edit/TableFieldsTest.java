package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A header that is a table keeps its look, whatever that is. */
class TableFieldsTest {

    private static final String THREE = """
            | Field      | Value | Note      |
            | ---------- | ----- | --------- |
            | **JEP**    | 0010  | a number  |
            | **Status** | Draft | see above |
            """;

    @Test
    void aLetterOfTheEastIsAsWideAsTwoOthers() {
        assertSet("Title", "東京", """
                | Field      | Value  |
                | ---------- | ------ |
                | **Status** | Draft  |
                | **Title**  | 日本語 |
                """, """
                | Field      | Value  |
                | ---------- | ------ |
                | **Status** | Draft  |
                | **Title**  | 東京   |
                """);
    }

    @Test
    void rowsThatAreOpenAtTheirEndStayOpen() {
        String table = "| Field | Value\n|---|---\n| **JEP** | 0010\n| **Status** | Draft\n";
        assertSet("Status", "Active", table, table.replace("Draft", "Active"));
        assertSet("Created", "2026-04-07", table, table + "| **Created** | 2026-04-07\n");
    }

    @Test
    void aRowWithoutACellForTheValueGetsOne() {
        String table = "| Field | Value |\n|---|---|\n| **JEP** | 0010 |\n| **Title**";
        assertSet("Title", "Boats", table + " |\n", table + " | Boats |\n");
        assertSet("Title", "Boats", table + "\n", table + " | Boats\n");
    }

    @Test
    void theCellsBehindTheValueStayWhereTheyAre() {
        assertSet("Status", "Act", THREE, THREE.replace("Draft", "Act  "));
        assertSet("Status", "Active", THREE, THREE.replace("Draft", "Active"));
        assertSet("Created", "2026-04-07", THREE, THREE + "| **Created** | 2026-04-07 |  |\n");
    }

    @Test
    void aRowThatStuckOutComesBackIntoLine() {
        String table = """
                | Field      | Value   |
                | ---------- | ------- |
                | **JEP**    | 0010    |
                | **Status** | %s |
                """;
        assertSet("Status", "Draft", table.formatted("Accepted by all"), table.formatted("Draft  "));
        assertSet("Status", "Draft", table.formatted("       "), table.formatted("Draft  "));
    }

    @Test
    void whatIsNoValueStaysInTheCell() {
        String table = "| Field | Value |\n|---|---|\n| **JEP** | 0010 |\n| **Status** | %s |\n";
        assertSet(
                "Status",
                "Draft",
                table.formatted("<!-- Draft, Active -->"),
                table.formatted("Draft <!-- Draft, Active -->"));
        assertSet("Status", "a | b", table.formatted("`Draft`"), table.formatted("`a \\| b`"));
    }

    @Test
    void valuesMayStandBelowTheirLabels() {
        String table = "| JEP | Status | Type |\n|---|---|---|\n| 0010 | %s | Process |\n";
        assertSet("Status", "Active", table.formatted("Draft"), table.formatted("Active"));
    }

    @Test
    void theFirstRowMayBeAFieldAndNothingCanStandBelowIt() {
        String head = "| **JEP** | 0010 |\n|---|---|\n";
        assertSet("JEP", "0011", head, head.replace("0010", "0011"));
        assertSet("Status", "Draft", head, head + "| **Status** | Draft |\n");
    }

    private static void assertSet(String field, String value, String before, String after) {
        String title = "# JEP-0010: Boats\n\n";
        ProposalProcess process = BuiltInProcesses.get("jumpstarter-jep");
        ProposalDocument document = new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .document(new SourceText("JEP-0010-boats.md", title + before));
        assertEquals(Optional.of(title + after), new FieldEditor(process).set(document, field, value));
    }
}
