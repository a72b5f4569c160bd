package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.GoldenFile;
import io.github.proposals.model.history.History;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What proposals have to do with each other and with the rest of the world. */
class RelationsTest {

    private static final Map<String, String> PAGES = pages(History.none());

    private static Map<String, String> pages(History history) {
        Map<String, String> files = new TreeMap<>();
        files.put("jeps/JEP-0010-bell.md", proposal("Bell <3", "Superseded", "Superseded-By", "JEP-0011", "Rings."));
        files.put(
                "jeps/JEP-0011-horn.md", proposal("Horn", "Superseded", "Superseded-By", "JEP-0012", "Like JEP-0010."));
        files.put("jeps/JEP-0012-siren.md", proposal("Siren", "Final", "Requires", "JEP-0099", "Wails."));
        files.put(
                "jeps/JEP-0013-lamp.md",
                proposal(
                        "Lamp",
                        "Draft",
                        "Discussion",
                        "https://github.com/a/b/pull/7, #8, a/b#9, [talk](https://example.org/talk)",
                        "Unlike JEP-0012, and [that](JEP-0010-bell.md)."));
        files.put("jeps/JEP-0014-alone.md", proposal("Alone", "Withdrawn", "Requires", "N/A", "Nothing."));
        return Sites.pages(Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), history, Sites.ON_GITHUB));
    }

    private static String proposal(String title, String status, String field, String value, String text) {
        return """
                # JEP: %s

                | Field | Value |
                |---|---|
                | **Title** | %s |
                | **Author(s)** | @ada (Ada) |
                | **Status** | %s |
                | **%s** | %s |

                ## Abstract

                %s
                """.formatted(title, title, status, field, value, text);
    }

    @Test
    void areDrawnAndListed() throws IOException {
        GoldenFile.compare("site/relations-page.html", PAGES.get("relations.html"));
    }

    @Test
    void boxesAreLinksWithNames() {
        Document page = page("relations.html");
        assertEquals(
                List.of("JEP-0010 Bell <3, Superseded", "JEP-0011 Horn, Superseded", "JEP-0012 Siren, Final"),
                page.select("svg a[href]").eachAttr("aria-label"));
        assertEquals(
                List.of("JEP-0010.html", "JEP-0011.html", "JEP-0012.html"),
                page.select("svg a").eachAttr("href"));
        assertTrue(page.select("svg[role=img] a").isEmpty());
        assertFalse(page.html().contains("JEP-0014"));
    }

    @Test
    void whatBothSidesOfAnAmendmentSayIsOneArrow() {
        String text = "# %s\n\nDate: 2026-01-01\n\n## Status\n\nAccepted\n\n%s\n\n## Context\n\nWind.\n";
        SourceTree records = SourceTree.of(
                "adr",
                Map.of(
                        "adr/0001-bell.md", text.formatted("1. Bell", "Amended by [2. Horn](0002-horn.md)"),
                        "adr/0002-horn.md", text.formatted("2. Horn", "Amends [1. Bell](0001-bell.md)")));
        Document page = Jsoup.parse(Sites.pages(Sites.site("nygard-adr", records, History.none(), Sites.PLAIN))
                .get("relations.html"));
        assertEquals(
                List.of("ADR-0002: Amends ADR-0001"),
                page.select(".groups .arrow title").eachText());
        assertEquals(List.of("Amends"), page.select(".legend li").eachText());
    }

    @Test
    void bothSidesShowThem() {
        assertEquals("JEP-0011 Horn Superseded", value("JEP-0010.html", "Superseded-By"));
        assertEquals("JEP-0011 Horn Superseded", value("JEP-0012.html", "Supersedes"));
        assertEquals("JEP-0099 (there is no such proposal)", value("JEP-0012.html", "Requires"));
    }

    @Test
    void whoMentionsAProposalIsNamedUnlessItIsRelatedAnyway() {
        assertEquals("JEP-0013 Lamp Draft", value("JEP-0010.html", "Mentioned by"));
        assertEquals("JEP-0013 Lamp Draft", value("JEP-0012.html", "Mentioned by"));
        assertEquals("", value("JEP-0013.html", "Mentioned by"));
    }

    @Test
    void whatHundredsMentionHasThemFolded() {
        Map<String, String> files = new TreeMap<>();
        files.put("jeps/JEP-0010-a.md", proposal("A", "Final", "Created", "2026-01-01", "All."));
        for (int i = 11; i < 40; i++) {
            files.put("jeps/JEP-%04d-b.md".formatted(i), proposal("B", "Draft", "Type", "Process", "As JEP-0010."));
        }
        Document page = Jsoup.parse(
                Sites.pages(Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN))
                        .get("JEP-0010.html"));
        assertEquals("29 proposals", page.select(".fields summary").text());
        assertEquals(29, page.select(".fields details a").size());
    }

    @Test
    void aPageShowsWhatIsTwoStepsAwayAndNothingBeyond() {
        Map<String, String> files = new TreeMap<>();
        for (int i = 10; i < 15; i++) {
            files.put("jeps/JEP-00%d-a.md".formatted(i), proposal("A", "Final", "Requires", "JEP-00" + (i + 1), ""));
        }
        Map<String, String> pages =
                Sites.pages(Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN));
        assertEquals(List.of("JEP-0010", "JEP-0011", "JEP-0012"), around(pages, "JEP-0010.html"));
        assertEquals(List.of("JEP-0010", "JEP-0011", "JEP-0012", "JEP-0013"), around(pages, "JEP-0011.html"));
        assertEquals(
                List.of("JEP-0010", "JEP-0011", "JEP-0012", "JEP-0013", "JEP-0014"), around(pages, "JEP-0012.html"));
    }

    /** The proposal of the page itself is no link. */
    private static List<String> around(Map<String, String> pages, String page) {
        return Jsoup.parse(pages.get(page)).select(".around svg [aria-label]").eachAttr("aria-label").stream()
                .map(it -> it.substring(0, 8))
                .sorted()
                .toList();
    }

    @Test
    void theBannerFollowsTheSuccessorsToTheLastOne() {
        assertEquals(
                List.of("In its place: JEP-0011 Horn Superseded", "And by now: JEP-0012 Siren Final"),
                page("JEP-0010.html").select(".banner p:not(:first-child)").eachText());
        assertEquals(
                List.of("In its place: JEP-0012 Siren Final"),
                page("JEP-0011.html").select(".banner p:not(:first-child)").eachText());
        assertEquals(
                "Withdrawn.", page("JEP-0014.html").select(".banner strong").text());
    }

    @Test
    void aCircleOfSuccessorsHasNoEnd() {
        Map<String, String> files = Map.of(
                "jeps/JEP-0010-a.md", proposal("A", "Superseded", "Superseded-By", "JEP-0011", ""),
                "jeps/JEP-0011-b.md", proposal("B", "Superseded", "Superseded-By", "JEP-0010", ""));
        Map<String, String> pages =
                Sites.pages(Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN));
        assertEquals(
                1, Jsoup.parse(pages.get("JEP-0010.html")).select(".banner a").size());
    }

    @Test
    void issuesHaveTheNamesThatPeopleKnow() {
        Element discussion = field("JEP-0013.html", "Discussion");
        assertEquals("a/b#7, #8, a/b#9, talk", discussion.text());
        assertEquals(
                List.of(
                        "https://github.com/a/b/pull/7",
                        "https://github.com/o/r/issues/8",
                        "https://github.com/a/b/issues/9",
                        "https://example.org/talk"),
                discussion.select("a").eachAttr("href"));
    }

    @Test
    void aPageLeadsToItsFileItsHistoryAndItsCommits() {
        assertEquals(
                List.of(
                        "https://github.com/o/r/blob/main/jeps/JEP-0013-lamp.md",
                        "https://github.com/o/r/commits/main/jeps/JEP-0013-lamp.md"),
                field("JEP-0013.html", "File").select("a").eachAttr("href"));
        assertEquals(
                List.of("https://github.com/ada"),
                field("JEP-0013.html", "Author(s)").select("a").eachAttr("href"));
        Document withHistory = Jsoup.parse(Sites.pages(Sites.site(
                        "jumpstarter-jep", SourceTree.of("jeps", Sites.files()), Sites.history(), Sites.ON_GITHUB))
                .get("JEP-0010.html"));
        assertTrue(withHistory.select(".life a").eachAttr("href").stream()
                .allMatch(it -> it.matches("https://github\\.com/o/r/commit/[0-9a-f]{40}")));
        assertEquals(2, withHistory.select(".life a").size());
    }

    private static Document page(String name) {
        return Jsoup.parse(PAGES.get(name));
    }

    private static Element field(String page, String label) {
        return page(page).select(".fields dt").stream()
                .filter(it -> it.text().equals(label))
                .findFirst()
                .map(Element::nextElementSibling)
                .orElseGet(() -> new Element("dd"));
    }

    private static String value(String page, String label) {
        return field(page, label).text();
    }
}
