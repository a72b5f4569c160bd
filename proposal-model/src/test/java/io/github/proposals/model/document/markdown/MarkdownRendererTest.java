package io.github.proposals.model.document.markdown;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.document.DocumentBody;
import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {

    private static final DocumentParser RENDERER =
            new DocumentParser(BuiltInFormats.ALL, Set.of("Status", "Authors")::contains);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nStatus: Draft\nAuthors: Ada\n---\n# One\n\nText.\n",
                "# One\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n| Authors | Ada |\n\n---\n\nText.\n",
                "# One\n\n**Status**: Draft\n\n**Authors**: Ada\n\nText.\n",
                "# One\n\n- Status: Draft\n- Authors: Ada\n\nText.\n",
                "# One\n\nStatus: Draft\nAuthors: Ada\n\nText.\n"
            })
    void leavesOutTitleAndHeaderInWhicheverStyle(String text) {
        assertEquals("<p>Text.</p>\n", render(text, true).unsafeHtml());
    }

    @Test
    void keepsAFirstHeadingThatIsNoTitle() {
        DocumentBody body = render("# Summary\n\nText.\n", false);
        assertEquals("<h1 id=\"summary\">Summary</h1>\n<p>Text.</p>\n", body.unsafeHtml());
        assertEquals(
                List.of("Summary"), body.sections().stream().map(Section::title).toList());
    }

    @Test
    void givesHeadingsTheAnchorsThatTheDocumentHas() {
        String text = "# T\n\n## A `b` & c\n\n## A b & c\n\n> ## Quoted\n";
        DocumentBody body = render(text, true);
        assertEquals("t", body.titleAnchor());
        assertTrue(body.unsafeHtml().contains("<h2 id=\"a-b--c\">"), body.unsafeHtml());
        assertTrue(body.unsafeHtml().contains("<h2 id=\"a-b--c-1\">"), body.unsafeHtml());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![",
                "[",
                "*a ",
                "**a _b ",
                "<a ",
                "`a ``b ",
                "~a ",
                "www.a",
                ":::{note}\n",
                "```{note}\n",
                "% ",
                "(a)=\n",
                "{ref}`a ",
                "> ",
                "- ",
                "[^1]",
                "a@b."
            })
    void bearsWhatNobodyWrites(String piece) {
        String text = "# One\n\n" + piece.repeat(30_000) + "\n";
        assertTimeoutPreemptively(ofSeconds(20), () -> render(text, true));
        assertTimeoutPreemptively(ofSeconds(20), () -> MarkdownRenderer.unsafeHtml(piece.repeat(5_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "rust,ignore = language-rust",
                "Rust        = language-rust",
                ".rs         = language-rs",
                "{.python}   = language-python",
                "c++         = language-c++",
                "{mermaid}   = language-mermaid",
                "{code-block} python = language-python",
            })
    void namesTheLanguageOfAFence(String info, String name) {
        String html = render("```" + info + "\n  x < y\n```\n", false).unsafeHtml();
        assertEquals("<pre><code class=\"" + name + "\">  x &lt; y\n</code></pre>\n", html);
    }

    /** Since version 0.31 of CommonMark. */
    @ParameterizedTest
    @ValueSource(strings = {"<!-->", "<!--->", "<!---->", "<!-- b -->"})
    void aCommentMayBeShort(String comment) {
        assertEquals("<p>a " + comment + " c</p>\n", MarkdownRenderer.unsafeHtml("a " + comment + " c"));
    }

    @Test
    void showsFencesOfColonsLikeThoseOfBackticks() {
        String box =
                "<div class=\"admonition note\">\n<p class=\"admonition-title\">Note</p>\n<p>A <em>b</em>.</p>\n</div>\n";
        assertEquals(box, render("```{note}\n:name: x\nA *b*.\n```\n", false).unsafeHtml());
        assertEquals(box, render(":::{note}\n:name: x\nA *b*.\n:::\n", false).unsafeHtml());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
               :::{note};a;:::           => a
            :::{note};a;    :::;b;:::    => a|:::|b
            :::{note};a;:: :;b           => a|:: :|b
            :::{note};a;::::             => a
            ::::{note};a;:::;b;::::      => a|:::|b
            :::{note};a;   :::           => a
            :::  {note};a;:::            => a
            """)
    void aFenceOfColonsEndsWithAsManyAtThatDepth(String text, String inside) {
        assertEquals(
                "<div class=\"admonition note\">|<p class=\"admonition-title\">Note</p>|<p>" + inside + "</p>|</div>|",
                render(text.replace(';', '\n') + "\n", false).unsafeHtml().replace('\n', '|'));
    }

    @Test
    void looksIntoDirectivesOnlySoFar() {
        StringBuilder text = new StringBuilder("inside\n");
        for (int i = 3; i < 60; i++) {
            text.insert(0, ":".repeat(i) + "{note}\n").append(":".repeat(i)).append('\n');
        }
        String html = render(text.toString(), false).unsafeHtml();
        assertEquals(5, html.split("<div class=\"admonition").length);
        assertTrue(html.contains("inside"), html);
    }

    @Test
    void aLineBelowATableIsNoRowOfIt() {
        String html = MarkdownRenderer.unsafeHtml("> > | a | b |\n> > |---|---|\n> > | c | d |\n> e\n");

        assertTrue(html.contains("<tr><td>c</td><td>d</td></tr>\n</tbody>"), html);
        assertTrue(html.contains("<p>e</p>"), html);
    }

    @Test
    void aWideHeadAboveManyShortRowsMakesNoHugePage() {
        String table = "| a ".repeat(1_000) + "|\n" + "|---".repeat(1_000) + "|\n" + "| b |\n".repeat(1_000);

        assertEquals(100_001, MarkdownRenderer.unsafeHtml(table).split("<td></td>", -1).length - 1);
    }

    @Test
    void whatIsTooDeepInADirectiveIsShownAsItStands() {
        String deep = "> ".repeat(41) + "a";

        assertTrue(MarkdownRenderer.unsafeHtml(":::{note}\n" + deep + "\n:::\n")
                .contains("&gt; ".repeat(41) + "a\n</pre>"));
        assertTrue(MarkdownRenderer.unsafeHtml(deep).contains("<blockquote>"));
    }

    @Test
    void aValueThatFlexmarkCannotBearIsShownAsItStands() {
        String deep = "> ".repeat(50_000) + "a";

        assertEquals("<pre>" + deep.replace(">", "&gt;") + "</pre>", MarkdownRenderer.unsafeHtml(deep));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```{list-table} T\n* - a\n```\n", ":::{nonsense}\n* - a\n:::\n"})
    void showsAsCodeWhatItDoesNotKnow(String text) {
        assertEquals("<pre><code>* - a\n</code></pre>\n", render(text, false).unsafeHtml());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A {string} in ${x}`code`.\n", "    :::{note}\n    code\n    :::\n", "a ::: {b} :::\n"})
    void leavesAloneWhatOnlyLooksLikeADirective(String text) {
        assertFalse(render(text, false).unsafeHtml().contains("admonition"));
    }

    private static DocumentBody render(String text, boolean titled) {
        return RENDERER.body(new SourceText("a.md", text), titled);
    }
}
