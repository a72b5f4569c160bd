package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Where no script runs, all can be read and nothing is offered that does not work. */
@InBrowser
class WithoutScriptTest {

    private final WrittenSite site = TestSites.SAMPLE.site();

    private Page open(Browsing browsing, String path) {
        return browsing.with(it -> it.setJavaScriptEnabled(false)).open(site, path);
    }

    @Test
    void theRegisterIsComplete(Browsing browsing) {
        Register register = new Register(open(browsing, "index.html"));
        assertEquals(site.proposals().size(), register.titles().size());
        assertTrue(register.titles().contains("Light Plan"));
    }

    @Test
    void theRegisterLeadsToTheProposals(Browsing browsing) {
        Page page = open(browsing, "index.html");
        page.locator("a", new Page.LocatorOptions().setHasText("Fog Horn"))
                .first()
                .click();
        page.waitForURL("**/JEP-0013.html");
    }

    @Test
    void noSearchIsShown(Browsing browsing) {
        Page page = open(browsing, "index.html");
        assertFalse(page.locator("#page\\:search").isVisible());
        assertEquals(0, page.locator("th button:visible").count());
    }

    @Test
    void codeIsReadable(Browsing browsing) {
        Locator code = open(browsing, "JEP-0010.html").locator("code.language-java");
        assertTrue(code.isVisible());
        assertTrue(code.textContent().contains("record Lamp(String name, int watts) {"));
    }

    @Test
    void diagramsShowWhatTheyAreMadeOf(Browsing browsing) {
        Locator sources = open(browsing, "JEP-0010.html").locator("code.language-mermaid");
        assertEquals(4, sources.count());
        for (Locator source : sources.all()) {
            assertTrue(source.isVisible());
        }
    }
}
