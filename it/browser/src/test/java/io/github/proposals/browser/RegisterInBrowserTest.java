package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People find what they look for. */
@InBrowser
class RegisterInBrowserTest {

    private final WrittenSite site = TestSites.SAMPLE.site();
    private final int all = site.proposals().size();

    private Register register(Browsing browsing, String query) {
        Register register = new Register(browsing.open(site, "index.html" + query));
        register.searchField().waitFor();
        return register;
    }

    @Test
    void atFirstAllAreShown(Browsing browsing) {
        Register register = register(browsing, "");
        assertEquals(all + " of " + all, register.count());
        assertEquals(all, register.titles().size());
        register.waitForQuery("");
    }

    @ParameterizedTest
    @CsvSource({
        "fog horn, Fog Horn",
        "FOG, Fog Horn",
        "0016, Names for Reefs",
        "JEP-0016, Names for Reefs",
        "zephyrometer, Fog Horn",
        "falls on the stairs, Heated Stairs"
    })
    void searchFindsTitlesNumbersAndTexts(String words, String title, Browsing browsing) {
        Register register = register(browsing, "");
        register.search(words);
        Patience.until(
                register.page(),
                "all => !document.getElementById('page:count').textContent.startsWith(all)",
                all + " ");
        // The words of the texts come a moment after the first answer, which knows titles and people.
        register.page().locator("main tbody tr:visible th a").getByText(title).waitFor();
        assertTrue(register.titles().contains(title), () -> register.titles().toString());
        assertTrue(register.titles().size() < all);
    }

    @Test
    void searchFindsPeople(Browsing browsing) {
        Register register = register(browsing, "");
        register.search("Dora Quill");
        register.waitForCount(3);
        assertEquals(3, register.titles().size());
        assertTrue(register.titles().contains("Second Lens"));
    }

    @Test
    void aSlashLeadsToTheSearchAndIsNotPartOfIt(Browsing browsing) {
        Register register = register(browsing, "");
        register.page().keyboard().press("/");
        register.page().keyboard().type("tide");
        register.waitForCount(1);
        assertEquals("tide", register.searchField().inputValue());
        register.page().keyboard().press("Escape");
        register.waitForCount(all);
        assertEquals("", register.searchField().inputValue());
    }

    @ParameterizedTest
    @CsvSource({
        "kind, Parked, 1, Heated Stairs",
        "status, Discussion, 3, Light Plan",
        "type, Informational, 3, Tide Tables by Mail",
        "author, Chen Wei, 4, Beacon Codes",
        "version, 2.0, 4, Second Lens"
    })
    void eachFilterNarrows(String filter, String label, int count, String title, Browsing browsing) {
        Register register = register(browsing, "");
        register.choose(filter, label);
        register.waitForCount(count);
        assertEquals(count + " of " + all, register.count());
        assertEquals(count, register.titles().size());
        assertTrue(register.titles().contains(title), () -> register.titles().toString());
    }

    @Test
    void filtersAndSearchAreCombined(Browsing browsing) {
        Register register = register(browsing, "");
        register.choose("author", "Bilal Kaya");
        register.waitForCount(4);
        register.choose("type", "Standards Track");
        register.waitForCount(3);
        register.search("gulls");
        register.waitForCount(1);
        assertEquals(List.of("Gulls as Messengers"), register.titles());
    }

    @Test
    void whatWasAskedForStandsInTheAddress(Browsing browsing) {
        Register register = register(browsing, "");
        register.choose("status", "Discussion");
        register.search("glossary");
        register.waitForCount(1);
        register.waitForQuery("q=glossary&status=Discussion");
        register.search("");
        register.waitForCount(3);
        register.waitForQuery("status=Discussion");
    }

    @Test
    void anAddressShowsWhatWasAskedFor(Browsing browsing) {
        Register register = register(browsing, "?q=lens&status=Draft&group=none&sort=title&order=descending");
        register.waitForCount(1);
        assertEquals(List.of("Second Lens"), register.titles());
        assertEquals("lens", register.searchField().inputValue());
        assertEquals("Draft", register.filter("status").inputValue());
        assertEquals("none", register.filter("group").inputValue());
        assertEquals("descending", register.order("Title"));
    }

    @Test
    void anAddressThatMakesNoSenseDoesNoHarm(Browsing browsing) {
        Register register = register(browsing, "?status=%3Cscript%3E&group=x&sort=y&order=z&kind=&foo=bar#nowhere");
        assertFalse(register.titles().isEmpty());
    }

    @Test
    void theWayBackLeadsToTheSameList(Browsing browsing) {
        Register register = register(browsing, "");
        register.choose("type", "Process");
        register.waitForCount(2);
        register.page().locator("main tbody tr:visible th a").first().click();
        register.page().waitForURL("**/JEP-*.html");
        register.page().goBack();
        register.waitForCount(2);
        assertEquals("Process", register.filter("type").inputValue());
    }

    @ParameterizedTest
    @CsvSource({"JEP", "Title", "Status", "Type", "Authors", "Created", "Changed"})
    void eachColumnIsSortedBothWays(String heading, Browsing browsing) {
        Register register = register(browsing, "?group=none");
        List<String> before = register.titles();
        register.sorter(heading).click();
        String first = register.order(heading);
        List<String> column = register.column(heading);
        register.sorter(heading).click();
        List<String> other = register.column(heading);
        assertEquals(Set.of("ascending", "descending"), Set.of(first, register.order(heading)));
        assertEquals(before.size(), other.size());
        assertNotEquals(column, other);
        List<String> filled = column.stream().filter(it -> !it.isBlank()).toList();
        if (List.of("JEP", "Created", "Changed").contains(heading)) {
            List<String> sorted = filled.stream()
                    .sorted(first.equals("ascending") ? Comparator.naturalOrder() : Comparator.reverseOrder())
                    .toList();
            assertEquals(sorted, filled);
        }
    }

    @Test
    void theOrderStandsInTheAddress(Browsing browsing) {
        Register register = register(browsing, "?group=none");
        register.sorter("Title").click();
        register.waitForQuery("group=none&sort=title");
    }

    @Test
    void proposalsAreGroupedAsOneLikes(Browsing browsing) {
        Register register = register(browsing, "");
        assertTrue(register.groups().contains("Parked"), () -> register.groups().toString());
        register.choose(
                "group", register.filter("group").locator("option[value=type]").innerText());
        assertTrue(
                register.groups().contains("Standards Track"),
                () -> register.groups().toString());
        register.choose(
                "group",
                register.filter("group").locator("option[value=status]").innerText());
        assertTrue(
                register.groups().contains("Deferred"), () -> register.groups().toString());
        assertEquals(all, register.titles().size());
        register.waitForQuery("group=status");
    }

    @Test
    void groupsWithoutProposalsAreNotShown(Browsing browsing) {
        Register register = register(browsing, "");
        register.choose("kind", "Parked");
        register.waitForCount(1);
        assertEquals(List.of("Parked"), register.groups());
    }

    @Test
    void aResetForgetsAll(Browsing browsing) {
        Register register = register(browsing, "?q=lens&status=Draft&sort=title&order=descending");
        register.waitForCount(1);
        register.reset().first().click();
        register.waitForCount(all);
        assertEquals("", register.searchField().inputValue());
        register.waitForQuery("");
    }

    @Test
    void whereNothingIsFoundAWayOutIsOffered(Browsing browsing) {
        Register register = register(browsing, "");
        int before = register.reset().count();
        register.search("xyzzyxyzzyxyzzy");
        register.waitForCount(0);
        assertEquals(List.of(), register.titles());
        assertTrue(register.reset().count() >= Math.max(1, before));
        register.reset().last().click();
        register.waitForCount(all);
    }
}
