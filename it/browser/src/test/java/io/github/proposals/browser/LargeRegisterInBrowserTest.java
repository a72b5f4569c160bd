package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Nobody waits for a letter: twice as many proposals are twice the work, and all of it is laid out once. */
@InBrowser
@Order(3)
class LargeRegisterInBrowserTest {

    private static final List<String> LETTERS =
            List.of("l", "la", "lan", "lant", "lantern", "lantern h", "house 1234", "keeper", "");

    private static final String TYPE = """
            words => {
              const field = document.getElementById('page:search');
              field.value = words;
              field.dispatchEvent(new Event('input', {bubbles: true}));
              document.body.getBoundingClientRect();
            }
            """;

    @Test
    void aThousandProposalsStayFluent(Browsing browsing) {
        Work large = work(TestSites.LARGE.site(), 1000, browsing);
        Work half = work(half(), 500, browsing);
        assertTrue(half.steps() > 500L * LETTERS.size(), half::toString);
        assertTrue(large.steps() < half.steps() * 5 / 2, () -> half + ", " + large);
        assertTrue(large.layouts() <= 3L * LETTERS.size(), large::toString);
    }

    private static WrittenSite half() {
        return SiteWriter.write(
                "half-as-large", BuiltInProcesses.get("jumpstarter-jep"), ManyProposals.tree(500), History.none());
    }

    private static Work work(WrittenSite site, int proposals, Browsing browsing) {
        Page page = browsing.open(site, "index.html");
        Register register = new Register(page);
        register.searchField().waitFor();
        assertEquals(proposals + " of " + proposals, register.count());
        register.searchField().focus();
        Patience.until(page, "Boolean(proposalSearch.texts)");
        CDPSession session = page.context().newCDPSession(page);
        session.send("Profiler.enable");
        session.send("Performance.enable");
        JsonObject each = new JsonObject();
        each.addProperty("callCount", true);
        each.addProperty("detailed", true);
        session.send("Profiler.startPreciseCoverage", each);
        long layouts = layouts(session);
        LETTERS.forEach(it -> page.evaluate(TYPE, it));
        return new Work(steps(session), layouts(session) - layouts);
    }

    /** How often any part of a script ran. */
    private static long steps(CDPSession session) {
        long steps = 0;
        for (JsonElement script : session.send("Profiler.takePreciseCoverage").getAsJsonArray("result")) {
            for (JsonElement function : script.getAsJsonObject().getAsJsonArray("functions")) {
                for (JsonElement range : function.getAsJsonObject().getAsJsonArray("ranges")) {
                    steps += range.getAsJsonObject().get("count").getAsLong();
                }
            }
        }
        return steps;
    }

    private static long layouts(CDPSession session) {
        for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("LayoutCount")) {
                return metric.getAsJsonObject().get("value").getAsLong();
            }
        }
        throw new AssertionError("the browser does not count how often it lays out a page");
    }

    /** What a script did for all letters together, and how often the browser laid out the page for it. */
    private record Work(long steps, long layouts) {}
}
