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

    private static final ProposalProcess PROCESS = BuiltInProcesses.get("jumpstarter-jep");

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
        assertSet(
                "Status",
                "Active",
                table.formatted("Draft <!-- or not -->"),
                table.formatted("Active <!-- or not -->"));
    }

    @Test
    void valuesMayStandBelowTheirLabels() {
        String table = "| JEP | Status | Type |\n|---|---|---|\n| 0010 | %s | Process |\n";
        assertSet("Status", "Active", table.formatted("Draft"), table.formatted("Active"));
    }

    @Test
    void aValueThatPipesCutIsReplacedAsAWhole() {
        String table = "| Field | Value |\n|---|---|\n| **JEP** | 0010 |\n| **Title** | %s |\n";
        assertSet("Title", "Boats", table.formatted("Slow | boats"), table.formatted("Boats"));
    }

    @Test
    void cellsWithoutBlanksStaySo() {
        String table = "|Field|Value|\n|---|---|\n|**JEP**|0010|\n|**Status**|%s|\n";
        assertSet("Status", "Active", table.formatted("Draft"), table.formatted("Active"));
        assertSet("Status", "", table.formatted("Draft"), table.formatted(" "));
        assertSet("Status", "Draft", table.formatted(""), table.formatted(" Draft "));
    }

    @Test
    void aTableWhoseLastLineIsNotAlignedIsNot() {
        String table = """
                | Field      | Value   |
                | ---------- | ------- |
                | **Status** | %s |
                | **Type** | %s |
                """;
        assertSet("Status", "Draft", table.formatted("Discuss", "Process"), table.formatted("Draft", "Process"));
        assertSet("Type", "Draft", table.formatted("Discuss", "Process"), table.formatted("Discuss", "Draft"));
    }

    @Test
    void aRowWithoutAValueHasNeighboursAllTheSame() {
        String table = "| Field | Value |\n|---|---|\n| **JEP** | 0010 |\n| **Title** |\n";
        assertSet("Status", "Draft", table, table + "| **Status** | Draft\n");
    }

    @Test
    void eachTableHasColumnsOfItsOwn() {
        String tables = """
                | Field      | Value   |
                | ---------- | ------- |
                | **JEP**    | 0010    |

                | Field         | Value      |
                | ------------- | ---------- |
                | **Status**    | %s |
                | **Type**      | Process    |
                """;
        assertSet("Status", "Draft", tables.formatted("Active    "), tables.formatted("Draft     "));
    }

    @Test
    void whereValuesStandBelowAFieldIsAColumn() {
        String table = "| %sJEP | Status |%s\n|%s---|---|%s\n| %s0010 | Draft |%s\n";
        assertSet(
                "Type",
                "a | b",
                table.formatted("", "", "", "", "", ""),
                table.formatted("", " Type |", "", " --- |", "", " a \\| b |"));
        assertSet(
                "JEP",
                "0010",
                "| Status | Type |\n|---|---|\n| Draft | Process |\n",
                "| JEP | Status | Type |\n| --- |---|---|\n| 0010 | Draft | Process |\n");
        assertSet(
                "Type",
                "Process",
                "JEP | Status\n---|---\n0010 | Draft\n",
                "JEP | Status | Type\n---|--- | ---\n0010 | Draft | Process\n");
    }

    @Test
    void aColumnWithoutAValueGetsOne() {
        String table = "| JEP | Status | Type |\n|---|---|---|\n| 0010%s\n";
        assertSet("Status", "Draft", table.formatted(" | | Process |"), table.formatted(" | Draft | Process |"));
        assertSet("Type", "Process", table.formatted(" | Draft |"), table.formatted(" | Draft | Process |"));
        assertSet("Type", "Process", table.formatted(" |"), table.formatted(" | | Process |"));
        assertSet("Type", "Process", table.formatted(""), table.formatted(" | | Process"));
        assertSet(
                "Status",
                "Draft",
                table.formatted(" | <!-- Draft --> | Process |"),
                table.formatted(" | Draft  <!-- Draft --> | Process |"));
    }

    @Test
    void columnsStayInTheirOrderAndAreEmptiedWhenTheyGo() {
        String table = "# JEP-0010: Boats\n\n| Status | JEP |\n|---|---|\n| %s | 0010 |\n";
        ProposalDocument document = document(table.formatted("Draft"));
        assertEquals(table.formatted("Draft"), new FieldOrder(PROCESS).sorted(document));
        assertEquals(table.formatted(""), new FieldEditor(PROCESS).without(document, "Status"));
    }

    @Test
    void theFirstRowMayBeAFieldAndNothingCanStandBelowIt() {
        String head = "| **JEP** | 0010 |\n|---|---|\n";
        assertSet("JEP", "0011", head, head.replace("0010", "0011"));
        assertSet("Status", "Draft", head, head + "| **Status** | Draft |\n");
        String status = "| **Status** | Draft |\n|---|---|\n";
        assertSet("JEP", "0010", status, status + "| **JEP** | 0010 |\n");
    }

    private static void assertSet(String field, String value, String before, String after) {
        String title = "# JEP-0010: Boats\n\n";
        assertEquals(Optional.of(title + after), new FieldEditor(PROCESS).set(document(title + before), field, value));
    }

    private static ProposalDocument document(String text) {
        return new ProposalReader(PROCESS, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .document(new SourceText("JEP-0010-boats.md", text));
    }
}
