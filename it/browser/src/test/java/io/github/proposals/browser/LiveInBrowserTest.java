package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.history.History;
import io.github.proposals.model.preview.Edition;
import io.github.proposals.model.preview.PreviewServer;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.site.LivePages;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page that somebody writes is shown anew where that somebody was, and looks like all others. */
@InBrowser
class LiveInBrowserTest {

    /** What pages of a server can show: a list, a text with a note, what is wrong, and what there is beside that. */
    static final List<String> KINDS = List.of(
            "index.html", "DEP-0001.html", "findings.html", "process.html", "statistics.html", "relations.html");

    /** Those that say more there than on a site. */
    private static final List<String> NOTED = List.of("DEP-0001.html", "findings.html");

    private static Edition edition(String before, String behind) {
        return Edition.of(Map.of("", pages(before, behind)));
    }

    /** {@return the pages of one long proposal, to which something is added} */
    static LivePages pages(String before, String behind) {
        StringBuilder text = new StringBuilder("# Long Walk\n\n**Status**: Draft\n\n**Authors**: Ada\n\n# Summary\n\n");
        text.append(before);
        for (int i = 1; i < 100; i++) {
            text.append("Step number ").append(i).append(".\n\n");
        }
        SourceTree tree = SourceTree.of("deps", Map.of("deps/0001-long-walk.md", text + behind));
        return SiteWriter.site(BuiltInProcesses.get("dynamo-dep"), tree, History.none())
                .live("/");
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

    @Test
    void livePagesFitAPhoneAndAreAccessibleInTheDark(Browsing browsing) throws IOException {
        List<String> problems = new ArrayList<>();
        LivePages pages = pages("", "See [more](gone.md).\n");
        LivePages broken = pages.broken("The process cannot be read", Diagnostics.none());
        browsing.with(it -> it.setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
        try (PreviewServer server = PreviewServer.open(0, Edition.of(Map.of("", pages)))) {
            for (String path : KINDS) {
                problems.addAll(looksWrong(browsing.open(server.address(), path), path, NOTED.contains(path)));
            }
            server.show(Edition.of(Map.of("", broken)));
            problems.addAll(looksWrong(browsing.open(server.address(), "index.html"), "mistakes", true));
        }
        Trouble.assertNone(problems);
    }

    private static List<String> looksWrong(Page page, String what, boolean noted) {
        List<String> problems = new ArrayList<>(
                AccessibilityTest.violations(page, "html", noted ? List.of() : AccessibilityTest.OF_A_LOOK));
        if (!page.evaluate("document.scrollingElement.scrollWidth").equals(360)) {
            problems.add("wider than a phone");
        }
        if (LookTest.brightness(page) > -300) {
            problems.add("bright");
        }
        problems.replaceAll(it -> what + ": " + it);
        page.close();
        return problems;
    }
}
