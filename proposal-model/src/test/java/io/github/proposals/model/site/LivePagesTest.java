package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LivePagesTest {

    private static final String CLOCK = "jeps/JEP-0011-clock.md";

    private final Map<String, String> files = new TreeMap<>(Sites.files());

    private LivePages live() {
        return Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN)
                .live("/");
    }

    private Document page(String path) {
        return Jsoup.parse(live().page(path).orElseThrow().page().text());
    }

    /** {@return what stands right before a note whose message has these words} */
    private static String before(Document page, String message) {
        Element note = page.select(".note-of").stream()
                .filter(it -> it.text().contains(message))
                .findFirst()
                .orElseThrow(() -> new AssertionError(message + " is not beside " + page.select(".text")));
        Element box = note.parent();
        return box.previousElementSibling() == null
                ? box.parent().ownText()
                : box.previousElementSibling().text();
    }

    @Test
    void whatWasFoundStandsBehindTheBlockThatItIsAbout() {
        files.put(CLOCK, files.get(CLOCK) + """

                        One [gone](one.md) in a text.

                        - First.
                        - Second, with [gone](two.md).

                        | A | B |
                        |---|---|
                        | a | [gone](three.md) |

                        > Quoted, [gone](four.md).

                        The last.
                        """);
        Document page = page("JEP-0011.html");
        assertEquals("One gone in a text.", before(page, "one.md"));
        assertEquals("Second, with gone.", before(page, "two.md"));
        assertEquals("A B a gone", before(page, "three.md"));
        assertEquals("Quoted, gone.", before(page, "four.md"));
        assertEquals(
                "li",
                page.select(".note-of:contains(two.md)")
                        .first()
                        .parent()
                        .parent()
                        .normalName());
    }

    @Test
    void aNoteSaysHowBadItIsInWordsAndWhatToDo() {
        files.put(CLOCK, files.get(CLOCK) + "\n[gone](gone.md)\n");
        Element note =
                page("JEP-0011.html").select(".note-of:contains(gone.md)").first();
        assertEquals("error", note.selectFirst(".severity").text());
        assertTrue(note.text().contains("What to do: "), note::text);
        assertTrue(note.text().contains("line "), note::text);
        assertEquals("rule-link.broken-file.html", note.selectFirst("a.rule").attr("href"));
    }

    @Test
    void whatIsInTheHeaderStandsAboveTheText() {
        files.put(CLOCK, files.get(CLOCK).replace("| Discussion |", "| Discusion |"));
        Document page = page("JEP-0011.html");
        Element row = page.select(".notes li:contains(Discusion)").first();
        assertTrue(row.text().startsWith("error line "), row::text);
        assertTrue(row.text().contains("What to do: "), row::text);
        assertTrue(page.select(".note-of:contains(Discusion)").isEmpty());
    }

    @Test
    void eachFindingAboveTheTextLeadsToItsNote() {
        files.put(CLOCK, files.get(CLOCK) + "\n[gone](gone.md)\n");
        Document page = page("JEP-0011.html");
        assertFalse(page.select(".notes a[href^=#]").isEmpty());
        page.select(".notes a[href^=#]")
                .forEach(it -> assertEquals(
                        1,
                        page.select("[id='" + it.attr("href").substring(1) + "']")
                                .size(),
                        it::toString));
    }

    @Test
    void anAuthorCannotPutANoteElsewhere() {
        files.put(CLOCK, files.get(CLOCK) + "\n<p data-at=\"x\" id=\"page:found-1\">Mine</p>\n\n[gone](gone.md)\n");
        Document page = page("JEP-0011.html");
        assertEquals("gone", before(page, "gone.md"));
        assertEquals(
                page.select(".note-of").eachAttr("id"),
                page.select("[id^='page:found']").eachAttr("id"));
        assertFalse(page.select("p:containsOwn(Mine)").hasAttr("data-at"));
    }

    @Test
    void whatIsWrittenForOthersHasNoneOfIt() {
        Site site = Sites.sample();
        site.pages().forEach(page -> {
            assertFalse(page.text().contains("data-at"), page::path);
            assertFalse(page.text().contains("data-tag"), page::path);
            assertFalse(page.text().contains("live.js"), page::path);
            assertFalse(page.text().contains("connect-src"), page::path);
            assertFalse(page.text().contains("note-of"), page::path);
            assertTrue(page.assets().stream().noneMatch(it -> it.path().contains("live")), page::path);
        });
    }

    @Test
    void aLivePageMayAskItsServerAndNobodyElse() {
        Document page = page("index.html");
        assertTrue(
                page.selectFirst("meta[http-equiv=Content-Security-Policy]")
                        .attr("content")
                        .contains("; connect-src 'self'; "),
                page::html);
        assertEquals(1, page.select("script[src='scripts/live.js']").size());
        assertTrue(text(live(), "scripts/look.js").length() > 100);
    }

    @Test
    void allPagesOfTheSiteAreThere() {
        LivePages live = live();
        Site site = Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN);
        site.pages().filter(it -> it.path().endsWith(".html")).forEach(page -> {
            assertEquals(
                    page.path(), live.page(page.path()).orElseThrow().page().path());
            page.assets().forEach(it -> assertTrue(live.asset(it.path()).isPresent(), it::path));
        });
        site.formats().forEach(it -> assertEquals(it.write(site.index()), text(live, it.fileName())));
    }

    @Test
    void shortAddressesLeadOnBeforeAnybodyLookedAtTheRegister() {
        assertTrue(text(live(), "11/index.html").contains("url=../JEP-0011.html"));
    }

    @Test
    void theSearchKnowsTheTexts() {
        assertTrue(text(live(), "search-texts.js").contains("\"ticks\""));
    }

    @Test
    void aPageThatShowsTheSameHasTheSameTag() {
        String before = live().page("JEP-0011.html").orElseThrow().tag();
        files.put("jeps/notes.txt", "other notes");
        assertEquals(before, live().page("JEP-0011.html").orElseThrow().tag());
        files.put(CLOCK, files.get(CLOCK) + "\nMore.\n");
        assertNotEquals(before, live().page("JEP-0011.html").orElseThrow().tag());
    }

    @Test
    void mistakesOfTheProcessStandOnEachPageWithTheirLines() {
        Finding finding = Finding.at(Place.ofFile("process.yaml"), "'statuses' is <missing>")
                .help("add it");
        LivePages broken = live().broken(
                        "What says how to judge the proposals has mistakes",
                        new Diagnostics(List.of(new Diagnostic("config.missing-key", Severity.ERROR, finding))));
        for (String path : List.of("index.html", "JEP-0011.html", "nothing.html")) {
            String page = broken.page(path).orElseThrow().page().text();
            assertTrue(page.contains("&lt;missing&gt;"), page);
            assertTrue(page.contains("process.yaml"), page);
            assertTrue(page.contains("add it"), page);
            assertTrue(page.contains("src=\"/scripts/live.js\""), page);
        }
        assertTrue(text(broken, "style.css").contains(".notes"));
    }

    @Test
    void aPageThatIsNotThereLeadsToTheRegister() {
        files.remove(CLOCK);
        LivePages live = live();
        assertTrue(live.page("JEP-0011.html").isEmpty());
        assertTrue(live.missing().page().text().contains("href=\"/index.html\""));
    }

    private static String text(LivePages live, String path) {
        return new String(
                live.asset(path)
                        .orElseThrow(() -> new AssertionError("no " + path))
                        .content(),
                StandardCharsets.UTF_8);
    }
}
