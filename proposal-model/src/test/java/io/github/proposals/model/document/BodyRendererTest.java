package io.github.proposals.model.document;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRendererTest {

    private static final BodyRenderer RENDERER = new BodyRenderer(Set.of("Status", "Authors")::contains);

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
    @ValueSource(strings = {"![", "[", "*a ", "**a _b ", "<a ", "`a ``b ", "~a ", "www.a", "> ", "- ", "[^1]", "a@b."})
    void bearsWhatNobodyWrites(String piece) {
        String text = "# One\n\n" + piece.repeat(30_000) + "\n";
        assertTimeoutPreemptively(ofSeconds(20), () -> render(text, true));
        assertTimeoutPreemptively(ofSeconds(20), () -> BodyRenderer.unsafeHtml(piece.repeat(5_000)));
    }

    private static DocumentBody render(String text, boolean titled) {
        return RENDERER.render(new SourceText("a.md", text), titled);
    }
}
