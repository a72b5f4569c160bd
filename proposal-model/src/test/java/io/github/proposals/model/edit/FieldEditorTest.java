package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldEditorTest {

    @Test
    void keepsTheColumnsOfAnAlignedTable() {
        assertSet("""
                # JEP-0010: Slow boats

                | Field         | Value        |
                | ------------- | ------------ |
                | **JEP**       | 0010         |
                | **Status**    | Draft        |
                | **Type**      | Process      |
                """, "Status", "Discussion", """
                # JEP-0010: Slow boats

                | Field         | Value        |
                | ------------- | ------------ |
                | **JEP**       | 0010         |
                | **Status**    | Discussion   |
                | **Type**      | Process      |
                """);
    }

    @Test
    void letsOneRowStickOutRatherThanChangeAllOfThem() {
        assertSet("""
                | Field      | Value   |
                | ---------- | ------- |
                | **Status** | Draft   |
                | **Type**   | Process |
                """, "Type", "Standards Track", """
                | Field      | Value   |
                | ---------- | ------- |
                | **Status** | Draft   |
                | **Type**   | Standards Track |
                """);
    }

    @Test
    void fillsAnEmptyCellAndEmptiesItAgain() {
        String empty = """
                | Field | Value |
                |---|---|
                | **Title** | |
                | **Status** | Draft |
                """;
        String filled = """
                | Field | Value |
                |---|---|
                | **Title** | Left \\| right |
                | **Status** | Draft |
                """;
        assertSet(empty, "Title", "Left | right", filled);
        assertSet(filled, "Title", "", empty);
    }

    @Test
    void whoWritesAStatusInBoldGoesOnToDoSo() {
        assertSet("""
                # Slow boats

                * Author: Ada
                * Status: **Draft** <!-- for now -->
                """, "Status", "Discussion", """
                # Slow boats

                * Author: Ada
                * Status: **Discussion** <!-- for now -->
                """);
    }

    @Test
    void theItalicsOfATemplateGoWithItsHint() {
        assertSet("""
                | Field | Value |
                |---|---|
                | **JEP** | 0010 |
                | **Status** | Draft |
                | **Created** | *YYYY-MM-DD* |
                """, "Created", "2026-04-07", """
                | Field | Value |
                |---|---|
                | **JEP** | 0010 |
                | **Status** | Draft |
                | **Created** | 2026-04-07 |
                """);
    }

    @Test
    void addsARowInTheMannerOfItsNeighbour() {
        assertSet("""
                | Field         | Value        |
                | ------------- | ------------ |
                | **JEP**       | 0010         |
                | **Created**   | 2026-04-07   |
                | **Requires**  | -            |
                """, "Updated", "2026-11-21", """
                | Field         | Value        |
                | ------------- | ------------ |
                | **JEP**       | 0010         |
                | **Created**   | 2026-04-07   |
                | **Updated**   | 2026-11-21   |
                | **Requires**  | -            |
                """);
    }

    @Test
    void leavesARemarkBehindAValueWhereItIs() {
        assertSet(
                "# Boats\n\n**Status**: Draft <!-- Draft | Under Review -->\n\n**Authors**: Nora\n",
                "Status",
                "Under Review",
                "# Boats\n\n**Status**: Under Review <!-- Draft | Under Review -->\n\n**Authors**: Nora\n");
    }

    @Test
    void keepsTheColonInsideTheBoldAndTheTwoBlanksBehindIt() {
        assertSet(
                "# Boats\r\n\r\n**Status:**  Draft\r\n\r\n**Authors:**  Nora\r\n",
                "Category",
                "Process",
                "# Boats\r\n\r\n**Status:**  Draft\r\n\r\n**Authors:**  Nora\r\n\r\n**Category:**  Process\r\n");
    }

    @Test
    void keepsHardBreaksBetweenTheLinesOfAParagraph() {
        assertSet(
                "# Boats\n\n**Status**: Draft  \n**Authors**: Nora\n",
                "Category",
                "Process",
                "# Boats\n\n**Status**: Draft  \n**Authors**: Nora  \n**Category**: Process\n");
        assertSet(
                "# Boats\n\n**Status**: Draft\\\n**Category**: Process\n",
                "Authors",
                "Nora",
                "# Boats\n\n**Status**: Draft\\\n**Authors**: Nora\\\n**Category**: Process\n");
    }

    @Test
    void putsOneLineInThePlaceOfAValueOfSeveral() {
        assertSet(
                "# Boats\n\n**Status**: Draft\n\n**Authors**: Nora,\n    Ada,\n    Grace\n\n# Summary\n",
                "Authors",
                "Nora, Ada",
                "# Boats\n\n**Status**: Draft\n\n**Authors**: Nora, Ada\n\n# Summary\n");
    }

    @Test
    void quotesInFrontMatterWhatYamlWouldTakeForSomethingElse() {
        assertSet(
                "---\nstatus: Draft # for now\nauthors: [Nora, Ada]\n---\n# Boats\n",
                "Status",
                "@odd: value",
                "---\nstatus: \"@odd: value\" # for now\nauthors: [Nora, Ada]\n---\n# Boats\n");
        assertSet(
                "---\nstatus: Draft\nauthors: [Nora, Ada]\n---\n# Boats\n",
                "Authors",
                "Nora, Grace",
                "---\nstatus: Draft\nauthors: [Nora, Grace]\n---\n# Boats\n");
    }

    @Test
    void leavesTheOtherItemsOfAListAsTheyAreWritten() {
        assertSet(
                "---\nstatus: Draft\nauthors: ['@nora', \"Ada\"]\n---\n# Boats\n",
                "Authors",
                "@nora, Ada, Grace",
                "---\nstatus: Draft\nauthors: ['@nora', \"Ada\", Grace]\n---\n# Boats\n");
        assertSet(
                "---\nauthors:\n  - '@nora'\n  - Ada\nstatus: Draft\n---\n# Boats\n",
                "Authors",
                "@nora, Grace",
                "---\nauthors:\n  - '@nora'\n  - Grace\nstatus: Draft\n---\n# Boats\n");
    }

    @Test
    void writesKeysAsTheOtherKeysAreWritten() {
        assertSet(
                "---\nstatus: Draft\nauthors:\n  - Nora\nreview-date: 2026-04-07\n---\n# Boats\n",
                "Replaced By",
                "0007",
                "---\nstatus: Draft\nauthors:\n  - Nora\nreplaced-by: 0007\nreview-date: 2026-04-07\n---\n# Boats\n");
        assertSet(
                "---\nstatus: Draft\nauthors:\n  - Nora\n---\n# Boats\n",
                "Authors",
                "Nora, Ada",
                "---\nstatus: Draft\nauthors:\n  - Nora\n  - Ada\n---\n# Boats\n");
    }

    @Test
    void addsAHeadingWithItsValue() {
        assertSet(
                "# Boats\n\n## Status\n\nDraft\n\n## Authors\n\nNora\n\n# Summary\n",
                "Category",
                "Process",
                "# Boats\n\n## Status\n\nDraft\n\n## Authors\n\nNora\n\n## Category\n\nProcess\n\n# Summary\n");
    }

    @Test
    void putsAnItemBehindAllLinesOfTheOneBefore() {
        assertSet(
                "# Boats\n\n- Status: Draft\n- Authors: Nora,\n  Ada\n\n# Summary\n",
                "Category",
                "Process",
                "# Boats\n\n- Status: Draft\n- Authors: Nora,\n  Ada\n- Category: Process\n\n# Summary\n");
    }

    @Test
    void leavesACommentOfFrontMatterAboveWhatItIsAbout() {
        assertSet(
                "---\nstatus: Draft\n# What it is about.\ncategory: Process\n---\n# Boats\n",
                "Authors",
                "Nora",
                "---\nstatus: Draft\nauthors: Nora\n# What it is about.\ncategory: Process\n---\n# Boats\n");
    }

    @Test
    void beginsFrontMatterOrJoinsWhatOtherToolsKeepThere() {
        assertEquals(Optional.of("---\nstatus: Draft\n---\n\n# Boats\n"), inFrontMatter("# Boats\n"));
        assertEquals(
                Optional.of("---\nlayout: page\nstatus: Draft\n---\n# Boats\n"),
                inFrontMatter("---\nlayout: page\n---\n# Boats\n"));
    }

    private static Optional<String> inFrontMatter(String content) {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: boats
                        prefix: BOAT
                        files: {name: "{number}-{slug}.md"}
                        header: front-matter
                        fields: [{name: status}]
                        """))
                .process()
                .orElseThrow();
        return edit(process, content, "status", "Draft");
    }

    @Test
    void takesAFieldAwayWithAllOfItsLines() {
        assertEquals(
                "---\nstatus: Draft\n---\n# Boats\n",
                without("---\nstatus: Draft\nauthors:\n  - Nora\n  - Ada\n---\n# Boats\n", "Authors"));
        assertEquals(
                "# Boats\n\n- Status: Draft\n\n# Summary\n",
                without("# Boats\n\n- Status: Draft\n- Authors: Nora,\n  Ada\n\n# Summary\n", "Authors"));
    }

    private static String without(String content, String field) {
        ProposalProcess process = BuiltInProcesses.get("dynamo-dep");
        return new FieldEditor(process).without(document(process, content), field);
    }

    @Test
    void writesNothingWhereThereIsNoHeader() {
        assertEquals(Optional.empty(), edit("# Boats\n\nText.\n", "Status", "Draft"));
    }

    private static void assertSet(String before, String field, String value, String after) {
        assertEquals(Optional.of(after), edit(before, field, value));
    }

    private static Optional<String> edit(String content, String field, String value) {
        ProposalProcess process = BuiltInProcesses.get(
                content.contains("JEP") || content.contains("Process |")
                        ? "jumpstarter-jep"
                        : content.contains("Title") ? "plano-pep" : "dynamo-dep");
        return edit(process, content, field, value);
    }

    private static Optional<String> edit(ProposalProcess process, String content, String field, String value) {
        return new FieldEditor(process).set(document(process, content), field, value);
    }

    private static ProposalDocument document(ProposalProcess process, String content) {
        return new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .document(new SourceText("0001-boats.md", content));
    }
}
