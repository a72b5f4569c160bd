package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.proposals.model.history.History;
import io.github.proposals.model.preview.Edition;
import io.github.proposals.model.preview.PreviewServer;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page that somebody writes is shown anew where that somebody was. */
@InBrowser
class LiveInBrowserTest {

    private static Edition edition(String before, String behind) {
        StringBuilder text = new StringBuilder("# Long Walk\n\n**Status**: Draft\n\n**Authors**: Ada\n\n# Summary\n\n");
        text.append(before);
        for (int i = 1; i < 100; i++) {
            text.append("Step number ").append(i).append(".\n\n");
        }
        SourceTree tree = SourceTree.of("deps", Map.of("deps/0001-long-walk.md", text + behind));
        return Edition.of(Map.of(
                "",
                SiteWriter.site(BuiltInProcesses.get("dynamo-dep"), tree, History.none())
                        .live("/")));
    }

    /** {@return how far below the top of the window a paragraph is} */
    private static int top(Page page, String words) {
        return ((Number) page.getByText(words, new Page.GetByTextOptions().setExact(true))
                        .evaluate("it => Math.round(it.getBoundingClientRect().top)"))
                .intValue();
    }

    @Test
    void aPageIsShownAnewWhereOneWas(Browsing browsing) throws IOException {
        try (PreviewServer server = PreviewServer.open(0, edition("", ""))) {
            Page page = browsing.open(server.address(), "DEP-0001.html");
            page.evaluate("scrollTo(0, 1500)");
            Patience.until(page, "scrollY === 1500");
            int before = top(page, "Step number 50.");
            server.show(edition("A paragraph that was not there.\n\nAnd another one.\n\n", "See [more](gone.md).\n"));
            // No question is answered while a page goes and another one comes.
            page.getByText("A paragraph that was not there.").waitFor();
            Patience.until(
                    page,
                    "place => Math.abs([...document.querySelectorAll('p')]"
                            + ".find(it => it.textContent === 'Step number 50.').getBoundingClientRect().top - place) <= 2",
                    before);
            assertTrue(page.locator(".note-of").innerText().contains("gone.md"));
            assertEquals("See more.", page.locator(".beside").evaluate("it => it.previousElementSibling.textContent"));
            page.locator(".notes a[href^='#']").first().click();
            assertTrue(page.url().contains("#page:found-"), page::url);
        }
    }
}
