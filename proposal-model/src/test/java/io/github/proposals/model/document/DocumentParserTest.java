package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.header.HeaderStyles;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written is what is read, at the place where it stands; {@code -Dbless} rewrites the golden files. */
class DocumentParserTest {

    private static final SourceText UNOPENED =
            new SourceText("a.md", "title: Bees\nauthors:\n  - ada\nstatus: Draft\n---\n\n# Bees\n");

    private static final SourceText MOVED =
            new SourceText("a.md", "<!-- a note -->\n\n---\ntitle: Bees\nstatus: Draft\n---\n\n# Bees\n");

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
        List<ProposalDocument> documents = Stream.concat(
                        DocumentCase.all().stream().map(DocumentParserTest::parse),
                        Stream.of(UNOPENED, MOVED).map(DocumentParserTest::wantingFrontMatter))
                .toList();

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
    void valuesAboveARuleAreFrontMatterOnlyWhereItIsWanted() {
        assertEquals(
                List.of(Problem.Kind.UNOPENED_FRONT_MATTER),
                wantingFrontMatter(UNOPENED).problems().stream()
                        .map(Problem::kind)
                        .toList());
        assertEquals(
                List.of(Problem.Kind.MOVED_FRONT_MATTER),
                wantingFrontMatter(MOVED).problems().stream().map(Problem::kind).toList());
        DocumentParser other = new DocumentParser(
                BuiltInFormats.ALL.wanting(
                        List.of(BuiltInFormats.ALL.style("plain-lines").orElseThrow())),
                DocumentCase::isLabel);
        assertEquals(List.of(), other.parse(UNOPENED).problems());
        assertEquals(List.of(), other.parse(MOVED).problems());
    }

    private static ProposalDocument wantingFrontMatter(SourceText text) {
        return new DocumentParser(
                        BuiltInFormats.ALL.wanting(
                                List.of(BuiltInFormats.ALL.style("front-matter").orElseThrow())),
                        DocumentCase::isLabel)
                .parse(text);
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
