package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.GoldenFile;
import io.github.proposals.model.history.History;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static final Map<String, String> PAGES = Sites.withoutRules(Sites.sample());

    @Test
    void hasAPageForAllOneForEachAndOneForTheProcess() throws IOException {
        assertEquals(
                Set.of(
                        "index.html",
                        "process.html",
                        "relations.html",
                        "statistics.html",
                        "findings.html",
                        "style.css",
                        "JEP-0010.html",
                        "JEP-0011.html"),
                PAGES.keySet());
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            if (!page.getKey().equals("style.css")) {
                GoldenFile.compare("site/" + page.getKey(), page.getValue());
            }
        }
    }

    @Test
    void givesTheSameBytesForTheSameInput() {
        assertEquals(PAGES, Sites.withoutRules(Sites.sample()));
    }

    @Test
    void leavesTitleAndHeaderOutOfTheText() {
        String text = page("JEP-0010.html").select(".text").text();
        assertTrue(text.startsWith("Abstract"), text);
        assertFalse(text.contains("Standards Track"), text);
    }

    @Test
    void describesEachPageInItsHead() {
        String description =
                page("JEP-0010.html").select("meta[name=description]").attr("content");
        assertTrue(description.startsWith("A meter, as JEP-0011 has it, maybe with JEP-0011. See below"), description);
        for (String path : PAGES.keySet()) {
            assertTrue(
                    path.equals("style.css")
                            || page(path)
                                            .select("meta[name=description]")
                                            .attr("content")
                                            .length()
                                    > 20,
                    path);
        }
    }

    @Test
    void aDescriptionEndsBetweenWords() {
        String beginning =
                Body.of("<p>" + "word ".repeat(90) + "</p>", Set.of()).beginning();
        assertTrue(beginning.length() <= 201 && beginning.endsWith("word…"), beginning);
        assertEquals("", Body.of("<ul><li>no paragraph</li></ul>", Set.of()).beginning());
        assertEquals(101, Body.of("<p>" + "x".repeat(900), Set.of()).beginning().length());
    }

    @Test
    void warnsOfWhatNoLongerHoldsAndSaysWhatDoes() {
        assertEquals("JEP-0011.html", page("JEP-0010.html").select(".banner a").attr("href"));
        assertTrue(page("JEP-0011.html").select(".banner:not(.review)").isEmpty());
    }

    @Test
    void turnsLinksBetweenProposalsIntoLinksBetweenPages() {
        assertEquals(
                List.of(
                        "JEP-0011.html#how-it-works",
                        "JEP-0011.html",
                        "#fn-1",
                        "#details",
                        "https://example.org/blob/main/jeps/notes.txt"),
                page("JEP-0010.html").select(".text p:first-of-type a").eachAttr("href"));
    }

    @Test
    void linksAddressesThatAreJustWritten() {
        Map<String, String> files = Map.of(
                "jeps/JEP-0010-one.md", "# JEP-0010: One\n\nSee https://example.org/a_b?c=1&d (or `https://x.org`).\n");
        Site site = Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN);
        Document page = Jsoup.parse(Sites.pages(site).get("JEP-0010.html"));
        assertEquals(
                List.of("https://example.org/a_b?c=1&d"), page.select(".text a").eachAttr("href"));
    }

    @Test
    void givesHeadingsTheAnchorsOfTheModel() {
        assertEquals(
                List.of("abstract", "details", "details-1"),
                page("JEP-0010.html").select(".text :is(h2, h3)").eachAttr("id"));
    }

    @Test
    void leavesLinksToOtherFilesAsTextWhereNobodyCanReadThem() {
        Site site = Sites.site("jumpstarter-jep", SourceTree.of("jeps", Sites.files()), History.none(), Sites.PLAIN);
        Document page = Jsoup.parse(Sites.pages(site).get("JEP-0010.html"));
        assertTrue(page.select(".text").text().contains("the notes"));
        assertFalse(page.html().contains("notes.txt"));
    }

    @Test
    void givesProposalsWithTheSameNumberPagesOfTheirOwn() {
        Map<String, String> files = Map.of(
                "jeps/JEP-0010-one.md", "# JEP-0010: One\n",
                "jeps/JEP-0010-two.md", "# JEP-0010: Two\n",
                "jeps/index.md", "# JEPs\n",
                "jeps/JEP-NNNN-later.md", "# JEP-NNNN: Later\n");
        Site site = Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN);
        assertEquals(
                Set.of(
                        "index.html",
                        "process.html",
                        "relations.html",
                        "findings.html",
                        "statistics.html",
                        "style.css",
                        "JEP-0010.html",
                        "JEP-0010-one.html",
                        "JEP-0010-two.html",
                        "JEP-NNNN-later.html"),
                Sites.withoutRules(site).keySet());
    }

    private static Document page(String name) {
        return Jsoup.parse(PAGES.get(name));
    }
}
