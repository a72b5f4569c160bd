package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In the frame of another site, our pages keep their look and do what they do, and the frame stays as it is. */
@InBrowser
class SkinTest {

    private final WrittenSite site = TestSites.IN_SKIN.site();

    @Test
    void eachKindOfPageIsAccessibleAndFits(Browsing browsing) {
        Page page = browsing.tab();
        List<String> problems = new ArrayList<>();
        for (String path : site.kinds()) {
            browsing.visit(page, site, path);
            for (int width : List.of(1280, 400)) {
                page.setViewportSize(width, 800);
                AccessibilityTest.violations(
                                page, ".proposals", width == 1280 ? List.of() : AccessibilityTest.OF_A_LOOK)
                        .forEach(it -> problems.add(path + " " + width + ": " + it));
                Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
                if (((Number) wide).intValue() > 0) {
                    problems.add(path + " " + width + ": is too wide by " + wide);
                }
            }
        }
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void theRegisterCanBeSearchedFilteredAndSorted(Browsing browsing) {
        Page page = browsing.open(site, "index.html");
        Register register = new Register(page);
        page.keyboard().press("/");
        page.keyboard().type("volts");
        register.waitForCount(1);
        assertEquals(List.of("Electric Lamp"), register.titles());
        register.reset().first().click();
        register.choose("status", "Draft");
        register.waitForQuery("status=Draft");
        register.reset().first().click();
        register.choose("group", "Not grouped");
        register.sorter("Title").click();
        assertEquals("ascending", register.order("Title"));
        assertEquals("Beacon Codes", register.titles().get(0));
    }

    @Test
    void whoeverUsesTheKeyboardSeesWhereTheyAre(Browsing browsing) {
        Page page = browsing.open(site, "index.html");
        page.keyboard().press("/");
        assertEquals("3px", page.evaluate("getComputedStyle(document.activeElement).outlineWidth"));
    }

    @Test
    void columnsDoNotCoverEachOther(Browsing browsing) {
        Page page = browsing.open(site, "index.html");
        for (int width : List.of(1280, 1100)) {
            page.setViewportSize(width, 800);
            assertEquals("", page.evaluate("""
                    () => [...document.querySelectorAll('.register tbody tr')].filter(row => [...row.cells].some(cell =>
                        [...cell.children].some(it => it.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1)))
                      .map(row => row.innerText).join()
                    """), "at " + width);
        }
    }

    @Test
    void diagramsAreDrawnInTheLightAndTheirWordsFit(Browsing browsing) {
        Page page = browsing.with(it -> it.setColorScheme(ColorScheme.DARK)).open(site, "JEP-0010.html");
        page.locator("figure.diagram details").nth(2).waitFor();
        assertEquals(0, page.locator(".drawn.dark").count());
        assertEquals("", page.evaluate("""
                () => [...document.querySelectorAll('.drawn .node')].filter(node => {
                  const [box, text] = [node.querySelector('rect, polygon, path'), node.querySelector('text')];
                  return box && text && text.getBoundingClientRect().width > box.getBoundingClientRect().width;
                }).map(node => node.textContent).join()
                """));
        assertTrue(page.locator("code.language-java span[class^=hljs-]").count() > 5);
    }

    @Test
    void drawingsHaveTheirColours(Browsing browsing) {
        Page page = browsing.open(site, "statistics.html");
        assertNotEquals("rgb(0, 0, 0)", page.evaluate("getComputedStyle(document.querySelector('.bar-of rect')).fill"));
    }

    @Test
    void headingsHaveNoSecondLink(Browsing browsing) {
        Page page = browsing.open(site, "findings.html");
        assertTrue(page.locator(".anchorjs-link").count() > 0);
        assertEquals(0, page.locator(".proposals .anchorjs-link:visible").count());
    }

    @Test
    void theFrameStaysAsItIs(Browsing browsing) {
        Page page = browsing.open(site, "index.html");
        String look = "JSON.stringify(['body', 'header h1', 'header a'].map(it => {"
                + " const style = getComputedStyle(document.querySelector(it));"
                + " return [style.color, style.font, style.padding, style.boxSizing, style.textDecoration]; }))";
        Object with = page.evaluate(look);
        page.evaluate("document.querySelector('link[href=\"proposals.css\"]').remove()");
        assertEquals(page.evaluate(look), with);
    }
}
