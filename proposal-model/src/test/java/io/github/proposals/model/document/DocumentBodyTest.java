package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.proposals.model.document.markdown.Markdown;
import io.github.proposals.model.header.SidecarStyle;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page shows what stands below title and header. */
class DocumentBodyTest {

    private static final DocumentParser PARSER = new DocumentParser(BuiltInFormats.ALL, Set.of("Status")::contains);

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', commentCharacter = '%', textBlock = """
            # T||**Status**: a||---||b               => <p>b</p>
            # T||**Status**: a||b||---               => <p>b</p>|<hr />
            **Status**: a||# T||b                    => <p>b</p>
            # T||b||**Status**: a                    => <p>b</p>
            # T||# T||**Status**: a                  => <h1 id="t-1">T</h1>
            # T||## Status||a||b                     => <h2 id="status">Status</h2>|<p>a</p>|<p>b</p>
            """)
    void theTopIsNotShownAndNeitherIsTheLineBelowIt(String text, String html) {
        assertEquals(html, body(text, true).unsafeHtml().strip().replace('\n', '|'));
    }

    @Test
    void aHeaderThatIsAPartOfTheTextIsShown() {
        DocumentParser parser = new DocumentParser(
                BuiltInFormats.ALL.wanting(
                        List.of(BuiltInFormats.ALL.style("heading-per-field").orElseThrow())),
                Set.of("Status")::contains);
        DocumentBody body = parser.body(new SourceText("a.md", "# T\n\n## Status\n\na\n\n## B\n"), true);

        assertEquals("a", body.document().orElseThrow().header().fields().get(0).value());
        assertEquals("<h2 id=\"status\">Status</h2>\n<p>a</p>\n<h2 id=\"b\">B</h2>\n", body.unsafeHtml());
    }

    @Test
    void onlyTheFirstHeadingOfATitledTextIsItsTitle() {
        DocumentBody titled = body("# T||## A||## B", true);
        DocumentBody other = body("# T||## A||## B", false);

        assertAll(
                () -> assertEquals("t", titled.titleAnchor()),
                () -> assertEquals(List.of("A", "B"), titles(titled)),
                () -> assertEquals("", other.titleAnchor()),
                () -> assertEquals(List.of("T", "A", "B"), titles(other)),
                () -> assertEquals("", body("a", true).titleAnchor()));
    }

    @Test
    void codeThatLooksLikeACommentHidesNoSection() {
        assertEquals(List.of("A", "B"), titles(body("# T||`<!--`||## A||`-->`||## B", true)));
        assertEquals(List.of("B"), titles(body("# T||<!--||## A||-->||## B", true)));
        assertEquals(List.of("B"), titles(body("# T||<div><!--||## A||<p>--></p>||## B", true)));
    }

    @Test
    void theDocumentOfABodyHasItsHeader() {
        ProposalDocument document =
                body("# T||**Status**: a||b", true).document().orElseThrow();

        assertEquals("a", document.header().fields().get(0).value());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', commentCharacter = '%', textBlock = """
            # T||a||- b|- c  => <p data-at="5">a</p>|<ul data-at="8">|<li data-at="8">b</li>|<li data-at="12">c</li>|</ul>
            # T||```|a|```   => <pre data-at="5"><code>a|</code></pre>
            # T||:::{note}|a|::: => <div data-at="5" class="admonition note">|<p class="admonition-title">Note</p>|<p>a</p>|</div>
            # T||> a         => <blockquote data-at="5">|<p data-at="7">a</p>|</blockquote>
            """)
    void blocksSayWhereTheyBeginIfTheyAreAsked(String text, String html) {
        SourceText source = new SourceText("a.md", text.replace('|', '\n'));

        assertEquals(
                html, PARSER.bodyWithPlaces(source, true).unsafeHtml().strip().replace('\n', '|'));
    }

    @Test
    void aFenceOfColonsReachesToItsLastMark() {
        ProposalDocument document =
                body("# T||:::{note}|a|:::||b", true).document().orElseThrow();

        assertEquals(
                ":::{note}\na\n:::",
                document.source().slice(document.blocks().get(1).span()).strip());
    }

    @Test
    void whatNoMarkupCanBearIsShownAsItStands() {
        Markup overflowing = (Markup) Proxy.newProxyInstance(
                Markup.class.getClassLoader(), new Class<?>[] {Markup.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("render")) {
                        throw new StackOverflowError();
                    }
                    return method.invoke(new Markdown(), arguments);
                });
        DocumentParser parser = new DocumentParser(
                new DocumentFormat(List.of(overflowing), BuiltInFormats.ALL.headers(), List.of()), label -> false);

        DocumentBody body = parser.body(new SourceText("a.md", "# T\n<a b=\"c\"> & d\n"), true);

        assertAll(
                () -> assertEquals(Optional.empty(), body.document()),
                () -> assertEquals("", body.titleAnchor()),
                () -> assertEquals("<pre># T\n&lt;a b=&quot;c&quot;&gt; &amp; d\n</pre>", body.unsafeHtml()));
    }

    @Test
    void aFileBesideTheDocumentMayBeItsHeader() {
        HeaderStyle style = new SidecarStyle("a.yaml");
        Header header =
                PARSER.header(new SourceText("a.yaml", "Status: a\n"), style).header();
        Header none = PARSER.header(new SourceText("a.yaml", "# a\n"), style).header();

        assertAll(
                () -> assertEquals(style, header.style()),
                () -> assertEquals(
                        List.of("a"),
                        header.fields().stream().map(HeaderField::value).toList()),
                () -> assertEquals(Header.NONE, none));
    }

    @Test
    void aSectionIsItsHeadingAndItsBody() {
        ProposalDocument document = DocumentCase.parse("# T\n\n## A\n\nb\n\n## C");

        assertAll(
                () -> assertEquals(
                        "\n\nb\n\n", slice(document, document.sections().get(1))),
                () -> assertEquals("", slice(document, document.sections().get(2))));
    }

    private static String slice(ProposalDocument document, Section section) {
        Span body = section.body();
        return document.source().slice(body);
    }

    @Test
    void theListsOfABodyCannotBeChanged() {
        List<Section> sections = body("# T||## A", true).sections();

        assertThrows(UnsupportedOperationException.class, sections::clear);
    }

    private static DocumentBody body(String text, boolean titled) {
        return PARSER.body(new SourceText("a.md", text.replace('|', '\n') + "\n"), titled);
    }

    private static List<String> titles(DocumentBody body) {
        return body.sections().stream().map(Section::title).toList();
    }
}
