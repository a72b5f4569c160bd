package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fields are the header of a document, by the styles that a process wants. */
class DocumentFormatTest {

    private static final String BOTH = """
            ---
            title: Bees
            status: Draft
            ---
            # Bees

            - Status: Final
            - Author: Ada

            ## Context
            """;

    @Test
    void whereTwoStylesStandTogetherEachSaysWhatItSays() {
        assertEquals("title=Bees, status=Draft, Status=Final, Author=Ada", header(BOTH, "front-matter", "bullet-list"));
        assertEquals(
                List.of("front-matter", "bullet-list"),
                parse(BOTH, "front-matter", "bullet-list").header().parts().stream()
                        .map(part -> part.style().word())
                        .toList());
    }

    @Test
    void ofOtherStylesOnlyWhatTheHeaderDoesNotSayIsAPartOfIt() {
        assertEquals("title=Bees, status=Draft, Author=Ada", header(BOTH, "front-matter"));
        assertEquals("title=Bees, Status=Final, Author=Ada", header(BOTH, "bullet-list"));
    }

    @Test
    void aWantedStyleWithoutAFieldThatSomebodyKnowsIsNoPart() {
        String layout = BOTH.replace("title: Bees\nstatus: Draft", "layout: page");

        assertEquals("Status=Final, Author=Ada", header(layout, "front-matter", "bullet-list"));
    }

    @Test
    void theFieldsOfOneStyleAreThoseOfItsParts() {
        Header header = parse(BOTH, "front-matter", "bullet-list").header();

        assertEquals("Status=Final, Author=Ada", words(header.in(style("bullet-list"))));
        assertEquals("", words(header.in(style("badges"))));
    }

    @Test
    void aFieldWithAHeadingMayStandAmongTheSections() {
        String record = """
                ---
                title: Bees
                ---
                # Bees

                ## Context

                Honey is dear.

                ## Status

                Accepted
                """;

        assertEquals("title=Bees, Status=Accepted", header(record, "front-matter", "heading-per-field"));
        assertEquals("title=Bees", header(record, "front-matter"));
        assertEquals(
                "title=Bees, status=Draft",
                header(
                        record.replace("title: Bees", "title: Bees\nstatus: Draft"),
                        "front-matter",
                        "heading-per-field"));
        assertEquals(
                "Status=Accepted",
                header(record.replace("title: Bees", "layout: page"), "front-matter", "heading-per-field"));
    }

    @Test
    void fieldsAboveAndBelowTheFirstSectionAreOneHeader() {
        assertEquals(
                "Status=Draft, Author=Ada",
                header(
                        "# Bees\n\n## Status\n\nDraft\n\n## Context\n\nHoney.\n\n## Author\n\nAda\n",
                        "heading-per-field"));
    }

    @Test
    void sectionsThatNobodyKnowsAreNoFields() {
        assertEquals("", header("# Bees\n\n## Context\n\nHoney is dear.\n", "heading-per-field"));
    }

    @Test
    void aHeaderMayStandInASectionOfItsOwn() {
        DocumentFormat format = BuiltInFormats.ALL.withHeaderBelow(" About ");

        assertTrue(format.opens("about"));
        assertFalse(format.opens("Abouts"));
        assertFalse(BuiltInFormats.ALL.opens(""));
        assertEquals(
                "Author=Ada, Status=Draft",
                words(new DocumentParser(format, DocumentCase::isLabel)
                        .parse(new SourceText("a.md", "# Bees\n\n## About\n\n- Author: Ada\n- Status: Draft\n"))
                        .header()
                        .fields()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            bullet-list                          = a bullet list
            front-matter bullet-list             = YAML front matter and a bullet list
            front-matter bullet-list field-table = YAML front matter, a bullet list or a 'Field | Value' table
            """)
    void ofMoreThanTwoStylesAuthorsChooseOne(String styles, String words) {
        assertEquals(words, format(styles.split(" ")).words());
    }

    @Test
    void aTableBelowThatOfTheHeaderIsNoneOfIt() {
        ProposalDocument document = parse("""
                # Bees

                | Field | Value |
                |---|---|
                | Status | Draft |

                | Hive | Bees |
                |---|---|
                | 1 | many |
                """, "field-table");

        assertEquals(
                List.of("a.md:3:1"),
                style("field-table").extent(document, document.header().fields()).stream()
                        .map(span -> document.place(span).toString())
                        .toList());
    }

    private static String header(String content, String... styles) {
        return words(parse(content, styles).header().fields());
    }

    private static String words(List<HeaderField> fields) {
        return String.join(
                ", ", fields.stream().map(it -> it.label() + "=" + it.value()).toList());
    }

    private static ProposalDocument parse(String content, String... styles) {
        return new DocumentParser(format(styles), DocumentCase::isLabel).parse(new SourceText("a.md", content));
    }

    private static DocumentFormat format(String... styles) {
        return BuiltInFormats.ALL.wanting(
                Arrays.stream(styles).map(DocumentFormatTest::style).toList());
    }

    private static HeaderStyle style(String word) {
        Optional<HeaderStyle> style = BuiltInFormats.ALL.style(word);
        return style.orElseThrow();
    }
}
