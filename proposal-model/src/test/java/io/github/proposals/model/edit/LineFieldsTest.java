package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A header of lines keeps its look: what stands between them, and how each of them ends. */
class LineFieldsTest {

    @Test
    void aValueThatGoesTakesTheBlankInFrontOfItAlong() {
        assertSet("Status", "", "**Status**: Draft\n\n**Authors**: Ada\n", "**Status**:\n\n**Authors**: Ada\n");
        assertSet("Status", "", "**Status**:\tDraft\n\n**Authors**: Ada\n", "**Status**:\t\n\n**Authors**: Ada\n");
        assertSet("Status", "", "**Status**:Draft\n\n**Authors**: Ada\n", "**Status**:\n\n**Authors**: Ada\n");
    }

    @Test
    void aValueThatComesHasABlankInFrontOfIt() {
        assertSet("Status", "Draft", "**Status**:\n\n**Authors**: Ada\n", "**Status**: Draft\n\n**Authors**: Ada\n");
        assertSet("Status", "", "**Status**:\n\n**Authors**: Ada\n", "**Status**:\n\n**Authors**: Ada\n");
    }

    @Test
    void aFieldThatComesFirstStandsInFrontOfTheOthersAsTheyStandApart() {
        assertSet(
                "Status",
                "Draft",
                "Authors: Ada\nCategory: Process\n",
                "Status: Draft\nAuthors: Ada\nCategory: Process\n");
        assertSet(
                "Status",
                "Draft",
                "**Authors**: Ada\n\n**Category**: Process\n",
                "**Status**: Draft\n\n**Authors**: Ada\n\n**Category**: Process\n");
        assertSet("Status", "Draft", "**Authors**: Ada\n", "**Status**: Draft\n\n**Authors**: Ada\n");
    }

    @Test
    void aFieldInFrontOfLinesOfOneParagraphBreaksAsTheyDo() {
        assertSet(
                "Status",
                "Draft",
                "**Authors**: Ada\\\n**Category**: Process\n",
                "**Status**: Draft\\\n**Authors**: Ada\\\n**Category**: Process\n");
        assertSet(
                "Status",
                "Draft",
                "**Authors**: Ada  \n\n**Category**: Process\n",
                "**Status**: Draft\n\n**Authors**: Ada  \n\n**Category**: Process\n");
    }

    @Test
    void aFieldBehindTheLastLineOfAParagraphMakesThatBreak() {
        assertSet(
                "Category",
                "Process",
                "**Status**: Draft  \n**Authors**: Ada\n",
                "**Status**: Draft  \n**Authors**: Ada  \n**Category**: Process\n");
        assertSet(
                "Authors",
                "Ada",
                "**Status**: Draft\\\n**Category**: Process\n",
                "**Status**: Draft\\\n**Authors**: Ada\\\n**Category**: Process\n");
        assertSet(
                "Authors",
                "Ada",
                "**Status**: Draft  \n\n**Category**: Process\n",
                "**Status**: Draft  \n\n**Authors**: Ada\n\n**Category**: Process\n");
    }

    @Test
    void oneLineThatDoesNotBreakIsNoHabit() {
        assertSet(
                "Sponsor",
                "Bo",
                "**Status**: Draft\n**Authors**: Ada  \n**Category**: Process\n",
                "**Status**: Draft\n**Authors**: Ada  \n**Category**: Process  \n**Sponsor**: Bo\n");
    }

    @Test
    void aFieldStandsApartAsTheNextTwoDo() {
        assertSet(
                "Authors",
                "Ada",
                "**Status**: Draft\n\n\n**Category**: Process\n",
                "**Status**: Draft\n\n**Authors**: Ada\n\n\n**Category**: Process\n");
        assertSet(
                "Category",
                "Process",
                "**Status**: Draft\n**Authors**: Ada\n\n**Sponsor**: Bo\n",
                "**Status**: Draft\n**Authors**: Ada\n\n**Category**: Process\n\n**Sponsor**: Bo\n");
    }

    @Test
    void aFieldIsWrittenInTheMannerOfTheOthers() {
        assertSet("Authors", "Ada", "__Status__: Draft\n", "__Status__: Draft\n\n__Authors__: Ada\n");
        assertSet("Authors", "Ada", "**Status**:\tDraft\n", "**Status**:\tDraft\n\n**Authors**:\tAda\n");
        assertSet(
                "Authors",
                "Ada",
                "* Status:\n* Category: Process\n",
                "* Status:\n* Authors: Ada\n* Category: Process\n");
    }

    @Test
    void whereNoHeaderIsWrittenItsFieldsAreBoldLines() {
        HeaderStyle none = HeaderStyle.NONE;

        assertEquals("none", none.word());
        assertEquals("**Status**: Draft", none.line("Status", "Draft"));
        assertEquals("**Status**:", none.line("Status", ""));
        assertEquals("'Status' with a value", none.example("Status", "a value"));
        assertEquals(
                "# Boats\n\n**Status**: Draft\n\n**Authors**:\n\n",
                none.template(
                        "# Boats\n\n", List.of(Map.entry("Status", "Draft"), Map.entry("Authors", "")), List.of()));
    }

    private static void assertSet(String field, String value, String before, String after) {
        String title = "# Boats\n\n";
        String text = "\n## Summary\n\nText.\n";
        ProposalProcess process = BuiltInProcesses.get("dynamo-dep");
        ProposalDocument document = new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .document(new SourceText("0001-boats.md", title + before + text));
        assertEquals(Optional.of(title + after + text), new FieldEditor(process).set(document, field, value));
    }
}
