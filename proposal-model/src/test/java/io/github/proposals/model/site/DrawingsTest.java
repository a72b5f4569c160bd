package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.GoldenFile;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What pages show as drawings, and what they say instead of them. */
class DrawingsTest {

    private static final String METER = "jeps/JEP-0010-power-meter.md";
    private static final String CLOCK = "jeps/JEP-0011-clock.md";

    /** Ends a title, a text and an attribute, and begins a script. */
    private static final String EVIL = "</title></text>\"'><script>steal()</script><a href=javascript:steal()>";

    private static History history() {
        HistoryBuilder history = new HistoryBuilder()
                .commit("Ada", METER, "Power Meter", "Draft")
                .commit("Bob", CLOCK, "Clock", "Draft");
        IntStream.range(0, 40).forEach(i -> history.mention("Eve", "JEP-0900", "something else"));
        return history.commit("Ada", METER, "Power Meter", "Accepted")
                .mention("Bob " + EVIL, "JEP-0010", "JEP-0010: begin " + EVIL)
                .commit("Bob", CLOCK, "Clock", "Discussion")
                .mention("Bob", "JEP-0010", "JEP-0010: more")
                .commit("Ada", METER, "Power Meter", "Superseded")
                .build();
    }

    private static Map<String, String> pages() {
        return Sites.pages(Sites.site("jumpstarter-jep", SourceTree.of("jeps", Sites.files()), history(), Sites.PLAIN));
    }

    @Test
    void aLifeAndALifecycleAreDrawn() throws IOException {
        Document page = Jsoup.parse(pages().get("JEP-0010.html"));
        GoldenFile.compare("site/life.svg", page.selectFirst("svg.time").outerHtml() + "\n");
        GoldenFile.compare(
                "site/lifecycle.svg",
                Jsoup.parse(pages().get("process.html"))
                                .selectFirst("svg.lifecycle")
                                .outerHtml() + "\n");
    }

    @Test
    void whatIsCountedIsATable() throws IOException {
        GoldenFile.compare("site/numbers.html", pages().get("statistics.html"));
    }

    @Test
    void theSameBytesTwice() {
        assertEquals(pages(), pages());
    }

    @Test
    void drawingsSayWhatTheyShow() {
        pages().forEach((path, text) -> {
            for (Element svg : Jsoup.parse(text).select("svg[role=img]")) {
                for (String id : svg.attr("aria-labelledby").split(" ")) {
                    assertFalse(svg.getElementById(id).text().isBlank(), () -> path + ": " + id);
                }
            }
        });
        assertEquals(
                "Draft since 2026-03-01, 42 days; Accepted since 2026-04-12, 4 days; Superseded since 2026-04-16",
                Jsoup.parse(pages().get("JEP-0010.html"))
                        .getElementById("page:life-words")
                        .text());
    }

    @Test
    void aLifeOfOneDayIsDrawnAsWell() {
        History history =
                new HistoryBuilder().commit("Bob", CLOCK, "Clock", "Discussion").build();
        String page = Sites.pages(
                        Sites.site("jumpstarter-jep", SourceTree.of("jeps", Sites.files()), history, Sites.PLAIN))
                .get("JEP-0011.html");
        assertEquals(
                "Discussion since 2026-03-01, less than a day",
                Jsoup.parse(page).getElementById("page:life-words").text());
    }

    @Test
    void aProposalShowsWhereItIsAndWhatItNeedsNext() {
        Document page = Jsoup.parse(pages().get("JEP-0011.html"));
        assertEquals("Discussion", page.select("svg.lifecycle .here text").text());
        assertTrue(page.select("svg.lifecycle .next").size() >= 2);
        assertEquals(
                List.of("Accepted", "Rejected", "Withdrawn", "Active", "Superseded"),
                page.select(".way dt").eachText());
        assertTrue(page.select(".way p").eachText().stream().anyMatch(it -> it.contains("the sections ")));
    }

    @Test
    void theCommitsThatTheDrawingMarksAreAListToo() {
        Document page = Jsoup.parse(pages().get("JEP-0010.html"));
        assertEquals("2 commits name it", page.select(".named summary").text());
        assertEquals(
                "2026-04-13 JEP-0010: begin " + EVIL + " · Bob " + EVIL + ", 0000000",
                page.select(".named li").first().text());
    }

    @Test
    void drawingsHoldNothingButWhatWeDraw() {
        String page = pages().get("JEP-0010.html");
        Document parsed = Jsoup.parse(page);
        assertTrue(parsed.select("script:not([src^=scripts/])").isEmpty(), page);
        assertEquals(
                "2026-04-13 Bob " + EVIL + ": JEP-0010: begin " + EVIL + " (0000000)",
                parsed.selectFirst("circle title").text());
        for (Element element : parsed.select("svg:not(.relations) *")) {
            assertTrue(
                    List.of("title", "desc", "g", "rect", "path", "circle", "text")
                            .contains(element.normalName()),
                    element::outerHtml);
            assertFalse(element.hasAttr("style"), element::outerHtml);
        }
    }

    @Test
    void namesOfStatusesAreTextsAndTheDrawingIsWellFormed() {
        Map<String, String> pages = Sites.pages(Sites.site(
                process("[{name: 'A<b>&\"x', initial: true, next: ['</svg><script>']}, {name: '</svg><script>'}]"),
                SourceTree.of("deps", Map.of("deps/0001-a.md", "# A\n")),
                History.none(),
                Sites.PLAIN));
        String page = pages.get("process.html");
        assertFalse(page.contains("<script>"));
        String svg = page.substring(page.indexOf("<svg"), page.indexOf("</svg>") + 6);
        assertEquals(
                List.of("A<b>&\"x", "</svg><script>"),
                Jsoup.parse(svg, Parser.xmlParser()).select("text").eachText());
    }

    @Test
    void aLifecycleThatNobodyCouldFollowIsNotDrawn() {
        String next = IntStream.range(0, 60).mapToObj(i -> "S" + i).toList().toString();
        String statuses = IntStream.range(0, 60)
                .mapToObj(i -> "{name: S" + i + ", initial: true, next: " + next + "}")
                .toList()
                .toString();
        String page = Sites.pages(Sites.site(
                        process(statuses),
                        SourceTree.of("deps", Map.of("deps/0001-a.md", "# A\n")),
                        History.none(),
                        Sites.PLAIN))
                .get("process.html");
        assertFalse(page.contains("<svg"));
        assertTrue(page.contains("<h2 id=\"steps\">"));
    }

    @Test
    void withoutHistoryThereIsNoLife() {
        Map<String, String> pages = Sites.pages(
                Sites.site("jumpstarter-jep", SourceTree.of("jeps", Sites.files()), History.none(), Sites.PLAIN));
        assertFalse(pages.get("JEP-0010.html").contains("svg class=\"drawing time\""));
        assertEquals(
                List.of("By status"),
                Jsoup.parse(pages.get("statistics.html")).select("h2").eachText());
    }

    private static ProposalProcess process(String statuses) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", """
                        process: own
                        name: Own
                        prefix: DEP
                        statuses: %s
                        """.formatted(statuses)))
                .process()
                .orElseThrow();
    }
}
