package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody needs a mouse. */
@InBrowser
class KeyboardTest {

    private static final String FOCUSED = """
            () => {
              const it = document.activeElement;
              const style = getComputedStyle(it);
              const box = it.getBoundingClientRect();
              const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
              return it === document.body ? 'end' : it.tagName + ' ' + (it.textContent || it.id).trim().slice(0, 40)
                  + (seen ? '' : ' WITHOUT OUTLINE') + (box.width > 0 && box.height > 0 ? '' : ' WITHOUT SIZE');
            }
            """;

    private final WrittenSite site = TestSites.SAMPLE.site();

    static List<String> kinds() {
        return TestSites.SAMPLE.site().kinds();
    }

    @Test
    void theFirstStopSkipsTheNavigation(Browsing browsing) {
        Page page = browsing.open(site, "JEP-0010.html");
        page.keyboard().press("Tab");
        assertTrue(page.locator(".skip")
                .evaluate("it => it === document.activeElement && it.getBoundingClientRect().left >= 0")
                .equals(true));
        page.keyboard().press("Enter");
        page.waitForURL("**#page:main");
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("document.querySelector('main').contains(document.activeElement)"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachStopIsSeen(String path, Browsing browsing) {
        Page page = browsing.open(site, path);
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            String stop = (String) page.evaluate(FOCUSED);
            if (stop.equals("end")) {
                break;
            }
            stops.add(stop);
        }
        assertTrue(stops.size() > 5, stops::toString);
        assertEquals(
                List.of(), stops.stream().filter(it -> it.contains("WITHOUT")).toList());
    }

    @Test
    void aProposalIsFoundSortedAndOpened(Browsing browsing) {
        Register register = new Register(browsing.open(site, "index.html"));
        Page page = register.page();
        register.searchField().waitFor();
        page.keyboard().press("/");
        page.keyboard().type("lamp");
        Patience.until(
                page,
                "all => !document.getElementById('page:count').textContent.startsWith(all)",
                site.proposals().size() + " ");
        tabTo(
                page,
                "document.activeElement.matches('th button') && document.activeElement.textContent.includes('Title')");
        page.keyboard().press("Enter");
        String first = register.order("Title");
        assertEquals(
                true, page.evaluate("document.activeElement.matches('th button')"), "the focus stays where it was");
        page.keyboard().press("Space");
        assertTrue(!register.order("Title").equals(first), first);
        tabTo(page, "document.activeElement.matches('tbody th a')");
        String title = (String) page.evaluate("document.activeElement.textContent");
        page.keyboard().press("Enter");
        page.waitForURL("**/JEP-*.html");
        assertEquals(title, page.locator("h1").innerText());
    }

    @Test
    void aFilterIsChosen(Browsing browsing) {
        Register register = new Register(browsing.open(site, "index.html"));
        register.searchField().waitFor();
        register.page().keyboard().press("/");
        tabTo(register.page(), "document.activeElement.name === 'type'");
        register.page().keyboard().type("Info");
        register.waitForCount(3);
    }

    @Test
    void eachProposalOfTheRelationsIsReachedAndOpened(Browsing browsing) {
        Page page = browsing.open(site, "relations.html");
        int nodes = page.locator("main svg a").count();
        assertTrue(nodes > 5, nodes + " proposals are drawn");
        Set<Object> reached = new LinkedHashSet<>();
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate("document.activeElement.matches('main svg a')").equals(true)) {
                reached.add(
                        page.evaluate("[...document.querySelectorAll('main svg a')].indexOf(document.activeElement)"));
                assertFalse(page.evaluate(FOCUSED).toString().contains("WITHOUT"), () -> page.evaluate(FOCUSED) + "");
            }
        }
        assertEquals(nodes, reached.size(), "the proposals that the key Tab reaches");
        page.locator("main svg a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/JEP-*.html");
    }

    @Test
    void findingsAreOpenedAndClosed(Browsing browsing) {
        Page page = browsing.open(site, "findings.html");
        tabTo(page, "document.activeElement.matches('main summary')");
        String open = "document.activeElement.parentElement.open";
        Object before = page.evaluate(open);
        page.keyboard().press("Enter");
        assertNotEquals(before, page.evaluate(open));
        page.keyboard().press("Space");
        assertEquals(before, page.evaluate(open));
    }

    private static void tabTo(Page page, String condition) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate(condition).equals(true)) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to where " + condition);
    }
}
