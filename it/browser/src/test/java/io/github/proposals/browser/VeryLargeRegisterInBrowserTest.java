package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** More proposals than a page has room for are searched, narrowed, sorted and grouped like few, and shown some at a time. */
@InBrowser
@Order(2)
class VeryLargeRegisterInBrowserTest {

    private static final int ALL = 3_100;
    private static final int STATUSES = 10;

    private static final String SAME = """
            ([id, text]) => {
              const wanted = document.createElement('template');
              wanted.innerHTML = text;
              return document.querySelector(`main tr[data-id="${id}"]`).isEqualNode(wanted.content.firstChild);
            }
            """;

    private static final WrittenSite SITE = SiteWriter.write(
            "very-large", BuiltInProcesses.get("jumpstarter-jep"), ManyProposals.tree(ALL), History.none());

    private static Register register(Browsing browsing, String query) {
        Register register = new Register(browsing.open(SITE, "index.html" + query));
        register.searchField().waitFor();
        return register;
    }

    private static Locator more(Register register) {
        return register.page().locator("#page\\:more button");
    }

    @Test
    void whoLooksForNothingLoadsNothing(Browsing browsing) {
        Register register = register(browsing, "");
        assertEquals(ALL + " of " + ALL, register.count());
        assertTrue(register.titles().size() <= 200 * register.groups().size());
        assertTrue(browsing.requests().stream().noneMatch(it -> it.startsWith("register-rows")));
    }

    @Test
    void theSearchFindsWhatThePageDoesNotShow(Browsing browsing) {
        Register register = register(browsing, "");
        assertTrue(register.titles().stream().noneMatch(it -> it.endsWith("house 3077")));
        register.search("house 3077");
        // The other one has this number.
        register.waitForCount(2);
        assertTrue(register.titles().get(0).endsWith("house 3077"));
        register.search("");
        register.waitForCount(ALL);
    }

    @Test
    void anAddressShowsWhatWasAskedFor(Browsing browsing) {
        Register register = register(browsing, "?status=Draft&group=none&sort=number&order=descending");
        register.waitForCount(ALL / STATUSES);
        assertEquals(200, register.titles().size());
        assertTrue(
                register.titles().get(0).endsWith("house 3090"),
                () -> register.titles().get(0));
        more(register).click();
        assertEquals(ALL / STATUSES, register.titles().size());
        assertEquals(ALL / STATUSES, Set.copyOf(register.titles()).size());
        assertTrue(more(register).isHidden());
    }

    @Test
    void whoWantsMoreGetsIt(Browsing browsing) {
        Register register = register(browsing, "");
        int before = register.titles().size();
        more(register).click();
        register.waitForCount(ALL);
        Patience.until(register.page(), "before => document.querySelectorAll('main tbody tr').length > before", before);
        Set<String> titles = new HashSet<>(register.titles());
        assertEquals(register.titles().size(), titles.size());
        assertEquals(0, register.page().locator(".rest").count());
    }

    /** One in a page is the same as one that a script has made of the same proposal. */
    @Test
    void rowsAreTheSameWhoeverMakesThem(Browsing browsing) {
        Page page = browsing.open(SITE, "by-number.3.html");
        String all = "some => [...document.querySelectorAll('main tbody tr')].slice(0, 50).map(it => it.outerHTML)";
        Object written = page.evaluate(all);
        Register register = register(browsing, "?group=none");
        register.waitForCount(ALL);
        while (more(register).isVisible()) {
            more(register).click();
        }
        List<?> wanted = (List<?>) written;
        assertEquals(50, wanted.size());
        for (Object row : wanted) {
            String id = row.toString().replaceFirst("(?s).*?data-id=\"([^\"]*)\".*", "$1");
            assertEquals(true, register.page().evaluate(SAME, List.of(id, row)), row::toString);
        }
    }
}
