package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a text for people stands where it stood. */
class ProseTest {

    @Test
    void hasTheLengthOfTheText() {
        String content = """
                ---
                a: b
                ---
                # 🚀 `code` <!-- comment -->
                ```
                fence
                ```
                """;

        assertEquals(content.length(), DocumentCase.parse(content).prose().length());
    }

    @Test
    void holdsNeitherFrontMatterNorCodeNorComments() {
        ProposalDocument document = DocumentCase.parse("""
                ---
                hidden: 1
                ---
                shown `hidden` <!-- hidden
                hidden --> shown

                ```
                hidden
                ```

                    hidden

                - shown

                  ~~~
                  hidden
                  ~~~
                """);

        assertEquals("shown shown - shown", InlineMarkdown.oneLine(document.prose()));
    }

    @Test
    void keepsWhatStandsWhereItStood() {
        String content = "`a` word <!-- b --> end";

        assertEquals(content.indexOf("end"), DocumentCase.parse(content).prose().indexOf("end"));
    }

    @Test
    void holdsNoneOfTheCodeOfALine() {
        assertEquals(
                "a b c d",
                InlineMarkdown.oneLine(
                        DocumentCase.parse("a `x` b `` y` `` c `z` d").prose()));
    }

    @Test
    void holdsNoCodeOfACell() {
        assertEquals(
                "| a | | |---|---| | c | `d | e` |",
                InlineMarkdown.oneLine(DocumentCase.parse("| a | `b` |\n|---|---|\n| c | `d | e` |\n")
                        .prose()));
    }

    @ParameterizedTest
    @CsvSource({
        "-, 1000, 200",
        "'- ', 1000, 199",
        "'*	', 1000, 199",
        "-*, 1000, 2000",
        "-x, 1000, 2000",
        "-----x, 200, 1200"
    })
    void holdsOnlyTheBeginningOfALongLineAcrossThePage(String piece, int times, int length) {
        String line = piece.repeat(times);

        assertEquals(
                line.substring(0, length),
                DocumentCase.parse("a\n\n" + line + "\n").prose().substring(3).strip());
    }

    @Test
    void aLineAcrossThePageMayHaveAnyLength() {
        assertEquals(
                List.of("b"),
                DocumentCase.parse("a\n\n" + "_ ".repeat(100_000) + "\n\n## b\n").sections().stream()
                        .map(Section::title)
                        .toList());
    }

    @Test
    void keepsABacktickThatClosesNothing() {
        assertEquals("a `b ``c", DocumentCase.parse("a `b ``c").prose());
    }

    @Test
    void keepsAnEscapedBacktick() {
        assertEquals("a \\`b\\` c", DocumentCase.parse("a \\`b\\` c").prose());
    }

    @Test
    void doesNotTakeACommentInCodeForAComment() {
        ProposalDocument document = DocumentCase.parse("""
                `<!--` text

                ```
                <!-- not a comment -->
                ```

                text --> end
                """);

        assertAll(
                () -> assertEquals(List.of(), document.comments()),
                () -> assertEquals("text text --> end", InlineMarkdown.oneLine(document.prose())));
    }
}
