package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Descriptions become drawings, and code has colours. */
@InBrowser
class DiagramTest {

    private final WrittenSite site = TestSites.SAMPLE.site();

    private Page open(Browsing browsing) {
        Page page = browsing.open(site, "JEP-0010.html");
        page.locator("figure.diagram details, figure.diagram .mistake").nth(3).waitFor();
        return page;
    }

    @Test
    void diagramsAreDrawnWithANameForThoseWhoDoNotSee(Browsing browsing) {
        Locator drawings = open(browsing).locator("figure.diagram svg");
        assertEquals(3, drawings.count());
        for (Locator drawing : drawings.all()) {
            assertEquals("img", drawing.getAttribute("role"));
            assertEquals(
                    true,
                    drawing.evaluate("it => !!(it.getAttribute('aria-label') || it.getAttribute('aria-labelledby'))"));
            assertTrue(drawing.boundingBox().width > 50 && drawing.boundingBox().height > 20);
        }
    }

    @Test
    void theWordsOfADiagramAreInIt(Browsing browsing) {
        String words = open(browsing).locator("figure.diagram svg").first().textContent();
        assertTrue(words.contains("Oil") && words.contains("Horn"), words);
    }

    @Test
    void whatADiagramIsMadeOfCanBeOpened(Browsing browsing) {
        Page page = open(browsing);
        Locator source =
                page.locator("figure.diagram details code.language-mermaid").first();
        assertFalse(source.isVisible());
        page.locator("figure.diagram details summary").first().click();
        assertTrue(source.isVisible());
    }

    @Test
    void aBrokenDiagramStaysReadable(Browsing browsing) {
        Page page = open(browsing);
        Locator broken = page.locator("code.language-mermaid", new Page.LocatorOptions().setHasText("A[broken"));
        assertTrue(broken.isVisible());
        assertFalse(page.locator("body").innerText().contains("Syntax error"));
    }

    @Test
    void aPageWithoutDiagramsLoadsNoCodeForThem(Browsing browsing) {
        browsing.open(site, "JEP-0011.html");
        assertFalse(
                browsing.requests().stream().anyMatch(it -> it.contains("mermaid")),
                () -> browsing.requests().toString());
    }

    @Test
    void aPageWithoutCodeLoadsNoColoursForIt(Browsing browsing) {
        browsing.open(site, "JEP-0011.html");
        assertFalse(
                browsing.requests().stream().anyMatch(it -> it.contains("highlight")),
                () -> browsing.requests().toString());
    }

    @Test
    void aProposalLoadsNoSearch(Browsing browsing) {
        browsing.open(site, "JEP-0010.html");
        assertFalse(
                browsing.requests().stream().anyMatch(it -> it.matches(".*(fuse|search|register).*")),
                () -> browsing.requests().toString());
    }

    @Test
    void codeHasColours(Browsing browsing) {
        Page page = open(browsing);
        Locator words = page.locator("code.language-java span[class^=hljs-]");
        words.first().waitFor();
        assertTrue(words.count() > 5);
        Object colours = page.evaluate("""
                () => new Set([...document.querySelectorAll('code.language-java, code.language-java span')]
                    .map(it => getComputedStyle(it).color)).size
                """);
        assertTrue(((Number) colours).intValue() > 2, colours + " colours");
        assertTrue(page.locator("code.language-java").textContent().contains("record Lamp(String name, int watts) {"));
    }

    @Test
    void codeOfNoKnownLanguageStaysAsItIs(Browsing browsing) {
        Locator code = open(browsing).locator("code.language-no-such-language");
        assertEquals("this stays as it is", code.textContent().strip());
        assertEquals(0, code.locator("span").count());
    }
}
