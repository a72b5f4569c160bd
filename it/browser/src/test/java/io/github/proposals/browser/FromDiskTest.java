package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A site that is opened from the disk works as from a server. */
@InBrowser
class FromDiskTest {

    private final WrittenSite site = TestSites.SAMPLE.site();

    @Test
    void eachPageIsTheSame(Browsing browsing) {
        Page page = browsing.openFile(site, "index.html");
        assertEquals(site.proposals().size(), new Register(page).titles().size());
        for (String path : site.kinds()) {
            page.navigate(site.folder().resolve(path).toUri().toString());
            assertEquals(
                    "none", page.evaluate("getComputedStyle(document.querySelector('.bar a')).textDecorationLine"));
        }
    }

    @Test
    void theRegisterIsSearched(Browsing browsing) {
        Register register = new Register(browsing.openFile(site, "index.html"));
        register.search("zephyrometer");
        register.waitForCount(1);
        assertEquals("Fog Horn", register.titles().get(0));
        register.page().reload();
        register.waitForCount(1);
        assertTrue(
                register.page().url().endsWith("index.html?q=zephyrometer"),
                register.page().url());
    }

    @Test
    void diagramsAreDrawn(Browsing browsing) {
        Page page = browsing.openFile(site, "JEP-0010.html");
        page.locator("figure.diagram details").nth(2).waitFor();
        assertEquals(3, page.locator("figure.diagram svg[role=img]").count());
        assertTrue(page.locator("code.language-java span").count() > 3);
    }
}
