package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who looks for a proposal finds it first, and gets there without a mouse. */
@InBrowser
class SearchInBrowserTest {

    /** What people type, and the title that they want. */
    private static final List<List<String>> QUERIES = List.of(
            List.of("JEP-0017", "Second Lens"),
            List.of("jep 17", "Second Lens"),
            List.of("17", "Second Lens"),
            List.of("#23", "Harbour Pilots"),
            List.of("0031", "Chart Corrections"),
            List.of("JEP-49", "Retire the Oil Lamps"),
            List.of("/12", "Electric Lamp"),
            List.of("jep0044", "Weather Observations"),
            List.of("fog horn", "Fog Horn"),
            List.of("fog bell", "Fog Bell for Harbours"),
            List.of("bell", "Bell Buoys"),
            List.of("tide tables", "Tide Tables"),
            List.of("mail", "Tide Tables by Mail"),
            List.of("pilot", "Pilot Boats"),
            List.of("harbour pilots", "Harbour Pilots"),
            List.of("night", "Night Watch"),
            List.of("signals night", "Signals by Night"),
            List.of("rota", "Watch Rota"),
            List.of("format", "Format of Charts"),
            List.of("logbook", "Logbook Format"),
            List.of("chart corr", "Chart Corrections"),
            List.of("survey", "Survey Vessels"),
            List.of("reef survey", "Reef Survey"),
            List.of("reefs", "Names for Reefs"),
            List.of("wreck", "Wreck Markers"),
            List.of("report wreck", "Report a Wreck"),
            List.of("paint", "Paint for Towers"),
            List.of("stairs", "Stairs and Railings"),
            List.of("heated", "Heated Stairs"),
            List.of("gull", "Gulls as Messengers"),
            List.of("telegraf", "Telegraph Lines"),
            List.of("barometr", "Barometer Readings"),
            List.of("rescue", "Rescue Boats"),
            List.of("rockets", "Rockets for Rescue"),
            List.of("Ilse Noor", "Survey Vessels"),
            List.of("noor survey", "Survey Vessels"),
            List.of("zephyrometer", "Weather Observations"),
            List.of("lamp", "Lamp Oil Gauge"),
            List.of("oil lamps", "Retire the Oil Lamps"),
            List.of("électric", "Electric Lamp"));

    private static Register register(Browsing browsing, String query) {
        Register register = new Register(browsing.open(TestSites.NAMED.site(), "index.html" + query));
        register.searchField().focus();
        Patience.until(register.page(), "Boolean(proposalSearch.texts)");
        return register;
    }

    @Test
    void whatPeopleWantComesFirst(Browsing browsing) {
        Register register = register(browsing, "");
        double sum = 0;
        List<String> later = new ArrayList<>();
        for (List<String> query : QUERIES) {
            register.search(query.get(0));
            int rank = register.titles().indexOf(query.get(1)) + 1;
            sum += rank == 0 ? 0 : 1.0 / rank;
            if (rank != 1) {
                later.add(query + " is number " + rank);
            }
        }
        double meanReciprocalRank = sum / QUERIES.size();
        assertTrue(meanReciprocalRank >= 0.95, meanReciprocalRank + ": " + later);
    }

    @Test
    void whatIsFoundIsOneListWithTheBestFirst(Browsing browsing) {
        Register register = register(browsing, "");
        register.search("fog");
        assertEquals(List.of("Found"), register.groups());
        assertEquals(
                List.of("Fog Horn", "Fog Bell for Harbours"), register.titles().subList(0, 2));
        assertEquals("none", register.order("Title"));
        register.search("");
        assertEquals("Light Plan", register.titles().get(0));
        assertEquals("ascending", register.order("JEP"));
    }

    @Test
    void anOrderThatSomebodyAsksForHolds(Browsing browsing) {
        Register register = register(browsing, "");
        register.search("lamp");
        register.sorter("Title").click();
        assertEquals("ascending", register.order("Title"));
        List<String> titles = register.titles();
        assertEquals(titles.stream().sorted().toList(), titles);
        assertEquals(List.of("Found"), register.groups());
        register.choose("group", "Grouped by status");
        assertEquals(List.of("Draft"), register.groups());
        register.search("lamp o");
        assertEquals("Lamp Oil Gauge", register.titles().get(0));
        assertEquals(List.of("Found"), register.groups());
    }

    @Test
    void anAddressWithWordsShowsTheBestFirst(Browsing browsing) {
        Register register = register(browsing, "?q=rescue");
        assertEquals(List.of("Found"), register.groups());
        assertEquals("Rescue Boats", register.titles().get(0));
    }

    @Test
    void nobodyLooksAtMoreThanFiftyUnlessTheyAsk(Browsing browsing) {
        Register register = new Register(browsing.open(TestSites.LARGE.site(), "index.html"));
        register.search("house");
        assertEquals("1000 of 1000", register.count());
        Patience.until(register.page(), "document.querySelectorAll('main tbody tr').length === 50");
        Locator all = register.page().getByText("Show all 1000");
        all.click();
        assertEquals(1000, register.titles().size());
        assertTrue(all.isHidden());
        register.search("house 12");
        assertEquals(50, register.titles().size());
        register.search("house 123");
        assertTrue(register.titles().size() < 50 && all.isHidden());
    }

    @Test
    void anExactNumberOpens(Browsing browsing) {
        Register register = register(browsing, "");
        register.search("jep-13");
        register.page().keyboard().press("Enter");
        register.page().waitForURL("**/JEP-0013.html");
    }

    @Test
    void arrowsAndEnterLeadToWhatWasFound(Browsing browsing) {
        Register register = register(browsing, "");
        Page page = register.page();
        register.search("rescue");
        page.keyboard().press("ArrowDown");
        assertEquals("Rescue Boats", page.locator(":focus").innerText());
        page.keyboard().press("ArrowDown");
        assertEquals("Rockets for Rescue", page.locator(":focus").innerText());
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertEquals("page:search", page.locator(":focus").getAttribute("id"));
        page.keyboard().press("Enter");
        assertEquals("Rescue Boats", page.locator(":focus").innerText());
        page.keyboard().press("Enter");
        page.waitForURL("**/JEP-0046.html");
    }

    @Test
    void whatWasFoundIsMarked(Browsing browsing) {
        Register register = register(browsing, "");
        register.search("horn");
        assertEquals(
                "Horn",
                register.page()
                        .evaluate("[...new Set([...CSS.highlights.get('found')].map(it => it.toString()))].join()"));
        register.search("");
        assertEquals(0, register.page().evaluate("CSS.highlights.get('found').size"));
    }

    @Test
    void whereOnlyTheTextHasAWordItsWordsAreShown(Browsing browsing) {
        Register register = register(browsing, "");
        register.search("zephyrometer");
        Locator snippet = register.page().locator(".snippet");
        assertTrue(snippet.textContent().endsWith("A zephyrometer is read at noon."), snippet::textContent);
        assertEquals(
                "zephyrometer",
                register.page().evaluate("[...CSS.highlights.get('found')].map(it => it.toString()).join()"));
        register.search("weather");
        assertEquals("Weather Observations", register.titles().get(0));
        assertEquals(
                0,
                register.page().locator("tbody tr").first().locator(".snippet").count());
        register.search("");
        assertEquals(0, snippet.count());
    }
}
