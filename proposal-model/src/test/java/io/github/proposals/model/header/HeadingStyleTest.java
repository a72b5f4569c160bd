package io.github.proposals.model.header;

import static io.github.proposals.model.header.Headers.fields;
import static io.github.proposals.model.header.Headers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.HeaderField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that are fields, wherever they stand, and the phrases below them. */
class HeadingStyleTest {

    private static final String STYLE = "heading-per-field";

    @ParameterizedTest
    @CsvSource({
        "'## Status\n\nAccepted\n'",
        "'## 1. Status\n\nAccepted\n'",
        "'## Status:\n\nAccepted\n'",
        "'## 12) Status:\n\nAccepted\n'",
        "'## Status\n\n<!-- one of four -->\n\nAccepted\n'",
        "'## Status\n\n> Accepted\n> by all\n'",
        "'## Status: Accepted\n\nText.\n'",
        "'## Status: Accepted\n'",
        "'Status\n------\n\nAccepted\n'",
    })
    void aFieldIsReadHoweverItsHeadingIsWritten(String heading) {
        assertEquals("Status=Accepted", fields(STYLE, "# Keep logs\n\n" + heading + "\n## Context\n\nText.\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Status: Accepted\n----\n\nText.\n'",
        "'## Stature: tall\n\nText.\n'",
        "'## : Accepted\n\nText.\n'",
        "'## State\n\nAccepted\n'"
    })
    void otherHeadingsAreText(String heading) {
        assertEquals("", fields(STYLE, "# Keep logs\n\n" + heading));
    }

    @ParameterizedTest
    @CsvSource({
        "'## Status\n'",
        "'## Status:\n\n'",
        "'## Status\n\n<!-- nothing yet -->\n\n'",
        "'## Status\n\n```\ncode\n```\n\n'"
    })
    void aHeadingWithoutTextBelowHasNoValue(String heading) {
        assertEquals("Status=", fields(STYLE, "# Keep logs\n\n" + heading));
        assertEquals("Status=, Date=May", fields(STYLE, "# Keep logs\n\n" + heading + "## Date\n\nMay\n"));
    }

    @Test
    void aPipeInATableIsReadAsOne() {
        assertEquals(
                "Status=Accepted | told",
                fields(
                        STYLE,
                        "# Keep logs\n\n## Status\n\n| Day | Status |\n|---|---|\n| May | Accepted \\| told |\n"));
        assertEquals(
                "Status=a \\| b",
                fields(
                        STYLE,
                        "# Keep logs\n\n## Status\n\na \\| b\n\n## Context\n\n| Day | Text |\n|---|---|\n| May | b |\n"));
    }

    /** Only what is said in a line or two is a field there. */
    @Test
    void amongTheSectionsAFieldIsShortAndOfTheirLevel() {
        String text = "# Keep logs\n\n## Context\n\nText.\n\n%s Status\n\n%s\n";
        assertEquals("Status=" + "a".repeat(300), fields(STYLE, text.formatted("##", "a".repeat(300))));
        assertEquals("", fields(STYLE, text.formatted("##", "a".repeat(301))));
        assertEquals("", fields(STYLE, text.formatted("##", "")));
        assertEquals("", fields(STYLE, text.formatted("###", "Accepted")));
    }

    @Test
    void phrasesStandBelowTheValue() {
        String text = "# Keep logs\n\n## Status\n\n%s\n\n## Context\n\nDate [9](9.md)\n";
        assertEquals(
                "Status=Accepted, Deciders=[Ada](a.md), Date=[4 May](may.md)",
                fields(
                        STYLE + " phrases",
                        text.formatted("Accepted\n\nDeciders [Ada](a.md)\n\n- Date [4 May](may.md)")));
        assertEquals(
                "Status=Accepted Deciders [Ada](a.md), Deciders=[Ada](a.md)",
                fields(STYLE + " phrases", text.formatted("Accepted\nDeciders [Ada](a.md)")));
        assertEquals("Status=Date [4 May](may.md)", fields(STYLE + " phrases", text.formatted("Date [4 May](may.md)")));
        assertEquals(
                "Status=Accepted", fields(STYLE + " phrases", text.formatted("Accepted\n\n    Date [4 May](may.md)")));
    }

    @Test
    void aLineWithAColonIsAPhraseAmongOthersThatHaveAnAddress() {
        String text =
                "# Keep logs\n\n%sDate [4 May](may.md)\n\nThe deciders met.\n\nStatus: told to all\n\n## Context\n";
        assertEquals(List.of("Date"), phrases(text.formatted("")));
        assertEquals(List.of("Deciders", "Date", "Status"), phrases(text.formatted("Deciders https://example.org\n")));
    }

    private static List<String> phrases(String text) {
        return header("phrases", text).parts().stream()
                .filter(part -> part.style().word().equals("phrases"))
                .flatMap(part -> part.fields().stream())
                .map(HeaderField::label)
                .toList();
    }
}
