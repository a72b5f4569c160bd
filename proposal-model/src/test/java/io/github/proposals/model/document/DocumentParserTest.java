package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.header.HeaderStyles;
import io.github.proposals.model.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what is read, at the place where it stands; {@code -Dbless} rewrites the golden files. */
class DocumentParserTest {

    private static final boolean BLESS = Boolean.getBoolean("bless");

    @TestFactory
    Stream<DynamicTest> aDocumentIsReadAsItsCaseExpects() throws IOException {
        return DocumentCase.all().stream()
                .map(it -> dynamicTest(it.name(), it.file().toUri(), () -> check(it)));
    }

    private static void check(DocumentCase it) throws IOException {
        if (BLESS) {
            assertNull(System.getenv("CI"), "golden files are blessed where somebody reads the diff");
            it.bless();
        }
        assertEquals(it.expected(), DocumentCase.sketch(DocumentCase.parse(it.content())));
    }

    @TestFactory
    Stream<DynamicTest> aDocumentOfWindowsIsReadLikeAnyOther() throws IOException {
        return DocumentCase.all().stream()
                // Its places still count the carriage return.
                .filter(it -> !it.name().equals("problems/too-deep"))
                .map(it -> dynamicTest(it.name(), it.file().toUri(), () -> {
                    String content = it.content().replace("\n", "\r\n");
                    assertEquals(it.expected(), DocumentCase.sketch(DocumentCase.parse(content)));
                }));
    }

    @Test
    void everyStyleOfHeaderHasACase() throws IOException {
        Set<HeaderStyle> styles =
                DocumentCase.all().stream().map(DocumentParserTest::styleOf).collect(Collectors.toSet());

        assertEquals(
                Stream.concat(HeaderStyles.ALL.stream(), Stream.of(HeaderStyle.NONE))
                        .collect(Collectors.toSet()),
                styles);
    }

    @Test
    void everyKindOfProblemLinkAndBlockHasACase() throws IOException {
        List<ProposalDocument> documents =
                DocumentCase.all().stream().map(DocumentParserTest::parse).toList();

        assertAll(
                () -> assertEquals(
                        Set.of(Problem.Kind.values()),
                        documents.stream()
                                .flatMap(it -> it.problems().stream())
                                .map(Problem::kind)
                                .collect(Collectors.toSet())),
                () -> assertEquals(
                        Set.of(Link.Kind.values()),
                        documents.stream()
                                .flatMap(it -> it.links().stream())
                                .map(Link::kind)
                                .collect(Collectors.toSet())),
                () -> assertEquals(
                        Set.of(Block.Kind.values()),
                        documents.stream()
                                .flatMap(it -> it.blocks().stream())
                                .map(Block::kind)
                                .collect(Collectors.toSet())));
    }

    @Test
    void noGoldenFileIsWithoutItsDocument() throws IOException {
        Set<Path> golden = DocumentCase.all().stream().map(DocumentCase::golden).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(DocumentCase.ROOT)) {
            assertEquals(
                    golden,
                    files.filter(file -> file.toString().endsWith(".txt")).collect(Collectors.toSet()));
        }
    }

    private static HeaderStyle styleOf(DocumentCase it) {
        return parse(it).header().style();
    }

    private static ProposalDocument parse(DocumentCase it) {
        try {
            return DocumentCase.parse(it.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class Prose {

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

            assertEquals(
                    content.indexOf("end"), DocumentCase.parse(content).prose().indexOf("end"));
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

    @Nested
    class Comments {

        @Test
        void areFoundFromTheirFirstToTheirLastCharacter() {
            ProposalDocument document = DocumentCase.parse("a <!-- b --> c <!--d--> <!----> e\n");

            assertEquals(
                    List.of("<!-- b -->", "<!--d-->", "<!---->"),
                    document.comments().stream().map(document.source()::slice).toList());
        }

        @Test
        void mayHoldBlankLines() {
            ProposalDocument document = DocumentCase.parse("""
                    <!-- a

                    ## b

                    -->

                    ## c
                    """);

            assertAll(
                    () -> assertEquals(1, document.comments().size()),
                    () -> assertEquals(
                            List.of("c"),
                            document.sections().stream().map(Section::title).toList()));
        }
    }

    @Nested
    class Structure {

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
                            document.tablesIn(document.sections().get(2).extent())
                                    .count()),
                    () -> assertEquals(
                            0,
                            document.tablesIn(document.sections().get(3).extent())
                                    .count()));
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
    }

    @Nested
    class HostileText {

        @ParameterizedTest
        @ValueSource(
                strings = {"\r", "\u0000", "---", "---\n", "---\r\n---", "<!--", "|", "|-|", "```", "[", "# ", "\t"})
        void ofAFewCharactersIsRead(String content) {
            assertEquals(content.length(), DocumentCase.parse(content).prose().length());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"> ", "- ", "1. ", "[", "![", "](", "`", "*", "_", "<!--", "<a ", "|", "---", "\\", "🚀"})
        void thatRepeatsItselfIsReadInTime(String piece) {
            String content = "# Title\n\n" + piece.repeat(20_000) + "\n\n## End\n";

            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertEquals(
                            content.length(),
                            DocumentCase.parse(content).source().content().length()));
        }

        @Test
        void keepsItsPlacesBehindAZeroCharacter() {
            ProposalDocument document = DocumentCase.parse("# A\0B\n\n## C\n");

            assertEquals(
                    List.of("a.md:1:3", "a.md:3:4"),
                    document.sections().stream()
                            .map(section -> document.place(section.heading()).toString())
                            .toList());
        }

        @Test
        void hasItsLastHeadingInPlaceBehindAMegabyteOfText() {
            ProposalDocument document = DocumentCase.parse("# A\n\n" + "word ".repeat(200_000) + "\n\n## B\n");

            assertEquals(
                    "a.md:5:4",
                    document.place(document.sections().get(1).heading()).toString());
        }
    }

    @Test
    void aLoneCarriageReturnEndsALine() {
        ProposalDocument document = DocumentCase.parse("# A\r\r## B\r\rtext\r");

        assertEquals(
                List.of("a.md:1:3", "a.md:3:4"),
                document.sections().stream()
                        .map(section -> document.place(section.heading()).toString())
                        .toList());
    }

    @Test
    void theListsOfADocumentCannotBeChanged() {
        ProposalDocument document = DocumentCase.parse("# A\n");

        assertThrows(
                UnsupportedOperationException.class, () -> document.sections().clear());
    }

    @Test
    void aProblemCoversWhatIsWrong() {
        ProposalDocument document = DocumentCase.parse("# A\n\n```yaml\na\n");

        assertEquals(List.of(new Problem(Problem.Kind.UNCLOSED_FENCE, new Span(5, 8))), document.problems());
    }
}
