package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fields that are headings, and phrases below one of these, are written as their author writes them. */
class HeadingFieldsTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: log
                    prefix: LOG
                    files: {name: "{number}-{slug}.md"}
                    header: [heading-per-field, phrases]
                    fields: [{name: Status, type: status}, {name: Note}, {name: Replaces, type: proposals, style: phrases},
                      {name: Decided on, type: date, style: phrases}]
                    statuses: [{name: Open, initial: true, kind: open, next: [Shut]}, {name: Shut, kind: done}]
                    sections: [{name: Context}]
                    """))
            .process()
            .orElseThrow();

    private static final String STATUS = "# Boats\n\n## Status\n\n%s\n\n## Context\n\nText.\n";

    @Test
    void aValueIsReplacedWhereItStands() {
        assertSet("Status", "Shut", STATUS.formatted("Open"), STATUS.formatted("Shut"));
        assertSet("Status", "Shut", STATUS.formatted("> Open"), STATUS.formatted("> Shut"));
        assertSet(
                "Status",
                "Shut",
                STATUS.formatted("<!-- or Shut -->\n\nOpen"),
                STATUS.formatted("<!-- or Shut -->\n\nShut"));
        assertSet(
                "Status",
                "Shut",
                "# Boats\n\n## Status: Open\n\n## Context\n",
                "# Boats\n\n## Status: Shut\n\n## Context\n");
        assertSet("Note", "of us", "# Boats\n\n## 2. Note:\n\nof all\n", "# Boats\n\n## 2. Note:\n\nof us\n");
    }

    @Test
    void aValueInATableKeepsItsPipes() {
        String table = STATUS.replace("Status", "Note").formatted("| Day | Note |\n|---|---|\n| 2026-01-02 | %s |");
        assertSet("Note", "c | d", table.formatted("a \\| b"), table.formatted("c \\| d"));
        String plain = STATUS.replace("Status", "Note");
        String elsewhere = plain + "\n| Day | Text |\n|---|---|\n| May | rain |\n";
        assertSet("Note", "c | d", elsewhere.formatted("a | b"), elsewhere.formatted("c | d"));
    }

    @Test
    void anEmptyOneIsFilledAndEmptiedAgain() {
        String empty = "# Boats\n\n## Status\n\n## Context\n\nText.\n";
        assertSet("Status", "Open", empty, STATUS.formatted("Open"));
        assertSet("Status", "", STATUS.formatted("Open"), empty);
        assertSet("Status", "", empty, empty);
    }

    @Test
    void whereOthersHaveTheirValueRightBelowSoHasAnEmptyOne() {
        String text = "# Boats\n\n## Status\n%s\n## Note\n%s\n## Context\n";
        assertSet("Note", "b", text.formatted("Open\n", ""), text.formatted("Open\n", "b\n"));
        assertSet("Status", "Open", text.formatted("", "b\n"), text.formatted("Open\n", "b\n"));
        String apart = "# Boats\n\n## Status\n%s\n## Note\n%s\n## Context\n";
        assertSet("Note", "b", apart.formatted("\nOpen\n", ""), apart.formatted("\nOpen\n", "\nb\n"));
    }

    @Test
    void aMissingOneIsAddedInItsPlace() {
        assertSet("Note", "a", STATUS.formatted("Open"), STATUS.formatted("Open\n\n## Note\n\na"));
        assertSet("Status", "Open", "# Boats\n\n### Note\n\na\n", "# Boats\n\n### Status\n\nOpen\n\n### Note\n\na\n");
    }

    @Test
    void theFirstOneStandsInFrontOfAllOtherHeadings() {
        assertSet(
                "Status",
                "Open",
                "# Boats\n\nText.\n\n## Context\n",
                "# Boats\n\nText.\n\n## Status\n\nOpen\n\n## Context\n");
        assertSet(
                "Status",
                "Open",
                "## Context\r\n\r\nText.\r\n",
                "## Status\r\n\r\nOpen\r\n\r\n## Context\r\n\r\nText.\r\n");
        assertEquals(Optional.empty(), set("Status", "Open", "# Boats\n\nText.\n"));
    }

    @Test
    void oneIsTakenOutWithItsText() {
        assertEquals(STATUS.formatted("Open"), without("Note", STATUS.formatted("Open\n\n## Note\n\na\n\nand more.")));
        assertEquals(
                "# Boats", without("Status", "# Boats\n\n## Status\n\nOpen\n").strip());
    }

    @Test
    void aPhraseStandsBelowTheValueOfAHeading() {
        assertSet(
                "Replaces",
                "[1](0001-a.md)",
                STATUS.formatted("Open"),
                STATUS.formatted("Open\n\nReplaces [1](0001-a.md)"));
        assertSet("Replaces", "nobody", STATUS.formatted("Open"), STATUS.formatted("Open\n\nReplaces: nobody"));
        String phrase = STATUS.formatted("Open\n\nReplaces %s");
        assertSet("Replaces", "[2](0002-b.md)", phrase.formatted("[1](0001-a.md)"), phrase.formatted("[2](0002-b.md)"));
        assertSet(
                "Replaces", "nobody", phrase.formatted("[1](0001-a.md)"), STATUS.formatted("Open\n\nReplaces: nobody"));
        assertSet(
                "Decided on",
                "2026-01-02",
                phrase.formatted("[1](0001-a.md)"),
                phrase.formatted("[1](0001-a.md)\n\nDecided on 2026-01-02"));
    }

    private static void assertSet(String field, String value, String before, String after) {
        assertEquals(Optional.of(after), set(field, value, before));
    }

    private static Optional<String> set(String field, String value, String content) {
        return new FieldEditor(PROCESS).set(document(content), field, value);
    }

    private static String without(String field, String content) {
        return new FieldEditor(PROCESS).without(document(content), field);
    }

    private static ProposalDocument document(String content) {
        return new ProposalReader(PROCESS, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .document(new SourceText("0001-boats.md", content));
    }
}
