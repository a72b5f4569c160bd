package io.github.proposals.model.header;

import static io.github.proposals.model.header.Headers.fields;
import static io.github.proposals.model.header.Headers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short headers of decision records: often a single field, and often in two styles. */
class RecordHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "heading-per-field, '# Keep logs\n\n## Status\n\nAccepted\n\n## Context\n\nText.\n'",
        "heading-per-field, '# Keep logs\n\nSome words first.\n\n## Status\n\nAccepted\n\n## Context\n'",
        "bullet-list, '# Keep logs\n\n- Status: Accepted\n\n## Context\n'",
        "plain-lines, '# Keep logs\n\nStatus: Accepted\n\n## Context\n'",
        "front-matter, '---\nstatus: Accepted\n---\n\n# Keep logs\n'"
    })
    void oneFieldInTheStyleOfTheProcessIsAHeader(String style, String text) {
        assertEquals("Status=Accepted", fields(style, text).replace("status=", "Status="));
    }

    @Test
    void oneLineInAStyleThatNobodyAskedForIsText() {
        assertEquals("", fields("front-matter", "# Keep logs\n\nStatus: as before\n\n## Context\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Date: 2026-05-04'",
        "'**Date**: 2026-05-04'",
        "'- Date: 2026-05-04'",
        "'| Field | Value |\n|---|---|\n| Date | 2026-05-04 |'"
    })
    void readsALineAboveTheHeadingsTogetherWithThem(String line) {
        String text = "# 4. Keep logs\n\n" + line + "\n\n## Status\n\nAccepted\n\n## Context\n\nText.\n";
        assertEquals("Date=2026-05-04, Status=Accepted", fields("heading-per-field", text));
        assertEquals(
                "heading-per-field", header("heading-per-field", text).style().word());
    }

    @Test
    void readsFrontMatterTogetherWithBulletsBelowTheTitle() {
        assertEquals(
                "date=2026-05-04, Status=Accepted",
                fields("bullet-list", "---\ndate: 2026-05-04\n---\n# Keep logs\n\n- Status: Accepted\n\n## Context\n"));
    }

    /** Such as {@code Discussion at https://...}; one with a colon among them says what has no link. */
    @ParameterizedTest
    @CsvSource({
        "'Deciders https://example.org/1\nDate [4 May](may.md)\n\nStatus [told](2.md)\n\nStatus 5 loaves a day.'",
        "'Deciders https://example.org/1\n\nDate [4 May](may.md)\nStatus: [told](2.md)'",
        "'Status: [told](2.md)\nDeciders https://example.org/1\nDate [4 May](may.md)'"
    })
    void readsPhrasesWithAddressesAboveTheHeadings(String lines) {
        String text = "# A new oven\n\n" + lines + "\n\n## Context\n\nDate [5](5.md)\n";
        assertEquals(
                Set.of("Deciders=https://example.org/1", "Date=[4 May](may.md)", "Status=[told](2.md)"),
                Set.of(fields("phrases", text).split(", ")));
    }

    @Test
    void whatTheHeaderSaysIsNotReadASecondTime() {
        assertEquals(
                "Status=Accepted",
                fields("bullet-list", "# Keep logs\n\n- Status: Accepted\n\n**Status**: told by nobody\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'- see the notes'",
        "'- [x] told to all'",
        "'- https://example.org/notes'",
        "'  - said so on Monday'",
        "'\n- see the notes\n'",
        "'\n  Said so on Monday.\n'",
        "'  1. first\n  2. second'"
    })
    void anItemWithoutALabelIsNoPartOfAValue(String between) {
        assertEquals(
                "Status=Accepted, Date=2026-05-04",
                fields("bullet-list", "# Keep logs\n\n- Status: Accepted\n" + between + "\n- Date: 2026-05-04\n"));
        assertEquals("Status=Accepted", fields("bullet-list", "# Keep logs\n\n- Status: Accepted\n" + between + "\n"));
    }

    @Test
    void aValueMayGoOnInTheNextLineAndMayBeAList() {
        assertEquals(
                "Status=Accepted by all, Deciders=- Ada - Grace",
                fields(
                        "bullet-list",
                        "# Keep logs\n\n- Status: Accepted\n  by all\n- Deciders:\n  - Ada\n  - Grace\n"));
    }
}
