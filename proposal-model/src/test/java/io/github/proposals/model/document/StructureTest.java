package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings, links, blocks and anchors are those that GitHub shows. */
class StructureTest {

    private final ProposalDocument document = DocumentCase.parse("""
            # Title

            ## First

            one

            ### Inner

            | a | b |
            |---|---|
            | 1 | x \\| y |

            ## Second

            two
            """);

    @Test
    void aSectionReachesToTheNextOfItsLevel() {
        Section first = document.sections().get(1);

        assertTrue(document.source().slice(first.extent()).startsWith("## First\n"));
        assertTrue(document.source().slice(first.extent()).endsWith("| x \\| y |\n\n"));
    }

    @Test
    void theChildrenOfASectionStandDirectlyBelowIt() {
        assertAll(
                () -> assertEquals(List.of("First", "Second"), children(0)),
                () -> assertEquals(List.of("Inner"), children(1)),
                () -> assertEquals(List.of(), children(3)));
    }

    private List<String> children(int index) {
        return document.children(document.sections().get(index))
                .map(Section::title)
                .toList();
    }

    @Test
    void theBlocksOfASectionAreThoseBelowItsHeading() {
        List<Block> blocks = document.blocksIn(document.sections().get(1).body());

        assertEquals(
                List.of(Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.TABLE),
                blocks.stream().map(Block::kind).toList());
    }

    @Test
    void theTablesOfASectionAreFound() {
        assertAll(
                () -> assertEquals(
                        1,
                        document.tablesIn(document.sections().get(2).extent()).count()),
                () -> assertEquals(
                        0,
                        document.tablesIn(document.sections().get(3).extent()).count()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", commentCharacter = '%', quoteCharacter = '~', textBlock = """
            ## Of `bees` & *hives*           => Of bees & hives #of-bees--hives
            ## An Array<T>                   => An Array<T> #an-array
            ## A <b>bold</b> one             => A bold one #a-bold-one
            ## See [bees][hive]              => See bees #see-bees
            ## See [hive] and [Hive][]       => See hive and Hive #see-hive-and-hive
            ## See [bees][nobody]            => See [bees][nobody] #see-beesnobody
            ## See [`b[0]`](a.md)            => See b[0] #see-b0
            one\\;two;---                  => one two #one-two
            one  ;two;---                    => one two #one-two
            ##                               => #
            """)
    void aSectionIsCalledAsItIsShown(String heading, String section) {
        ProposalDocument shown =
                DocumentCase.parse(heading.replace("\\\\", "\\").replace(';', '\n') + "\n\n[hive]: a.md\n");
        Section first = shown.sections().get(0);

        assertAll(
                () -> assertEquals(section, (first.title() + " #" + first.anchor()).strip()),
                () -> assertTrue(shown.anchors().contains(first.anchor())));
    }

    @Test
    void aBlockStandsWhereItIsWritten() {
        ProposalDocument written = DocumentCase.parse("a\nb\n| c | d |\n|---|---|\n| e | f |\n\n- g\n\n```h\ni\n```\n");

        assertEquals(
                List.of("a\nb", "| c | d |\n|---|---|\n| e | f |", "- g", "```h\ni\n```"),
                written.blocks().stream()
                        .map(it -> written.source().slice(it.span()).strip())
                        .toList());
    }

    @Test
    void aTableThatACommentHidesIsNone() {
        ProposalDocument hidden = DocumentCase.parse("<div><!--\n\n| a | b |\n|---|---|\n\n--></div>\n");

        assertAll(
                () -> assertEquals(List.of(), hidden.tables()),
                () -> assertEquals(
                        List.of(Block.Kind.HTML, Block.Kind.HTML, Block.Kind.HTML),
                        hidden.blocks().stream().map(Block::kind).toList()));
    }

    @Test
    void aCellKnowsWhereItStands() {
        Table.Cell cell = document.tables().get(0).rows().get(1).cells().get(1);

        assertAll(
                () -> assertEquals("x | y", cell.text()),
                () -> assertEquals("x \\| y", document.source().slice(cell.span())));
    }

    @Test
    void aTableLeavesOutTheLineBelowItsHead() {
        assertEquals(2, document.tables().get(0).rows().size());
    }

    @Test
    void aDocumentWithoutATitleIsJudgedAtItsFirstLine() {
        ProposalDocument untitled = DocumentCase.parse("one line\n\n## Section\n");

        assertEquals("a.md:1:1", untitled.head().toString());
    }

    @Test
    void aDocumentIsJudgedAtItsTitle() {
        assertEquals("a.md:1:3", document.head().toString());
    }

    @Test
    void onlyInABlockOfHtmlIsNothingMarkdown() {
        String text = "a\n\n<div>\nb\n</div>\n\n<c\n";
        ProposalDocument html = DocumentCase.parse(text);

        assertEquals(
                "<div>\nb\n</div>",
                IntStream.range(0, text.length())
                        .filter(html::isHtml)
                        .mapToObj(at -> text.substring(at, at + 1))
                        .collect(Collectors.joining())
                        .strip());
    }
}
