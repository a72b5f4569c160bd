package io.github.proposals.model.site.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NowTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: tide
                    name: Tide
                    prefix: T
                    files: {name: "{number}-{slug}.md", directories: [tides]}
                    header: bullet-list
                    fields:
                      - {name: Status, type: status, role: status}
                      - {name: Ends, type: date, role: review-date}
                      - {name: Thread, type: links, role: discussion, several: true}
                    statuses:
                      - {name: Draft, initial: true, next: [Last Call]}
                      - {name: Last Call, review: true, meaning: Speak now., next: [Final]}
                      - {name: Final, kind: done}
                    """))
            .process()
            .orElseThrow();

    private static final Map<String, String> FILES = files();
    private static final Map<String, String> PAGES = pages(FILES, history());
    private static final Document REGISTER = Jsoup.parse(PAGES.get("index.html"));

    @Test
    void whatIsInReviewStandsFirstWithTheDaysThatAreLeftAndWhereToSpeak() {
        assertEquals(
                List.of(
                        "Last Call T-0002 Soon until 2026-03-08 (3 days left)\u2002Comment",
                        "Last Call T-0003 Later until 2026-04-04 (30 days left)\u2002Comment",
                        "Last Call T-0004 Over until 2026-03-04 (1 day over)",
                        "Last Call T-0005 Open end"),
                REGISTER.select(".now > div:has(h2:contains(In review)) li").eachText());
        assertEquals(
                List.of("https://example.org/second", "https://example.org/later"),
                REGISTER.select(".now .say").eachAttr("href"));
    }

    @Test
    void theLastChangesAreTheNewest() {
        List<String> changes =
                REGISTER.select(".now > div:has(h2:contains(Last changes)) li").eachText();
        assertEquals(5, changes.size(), changes::toString);
        assertEquals("2026-03-05 T-0002 Soon Draft → Last Call", changes.get(0));
        assertEquals("2026-03-04 T-0006 Early Draft", changes.get(1));
    }

    @Test
    void theOpenOnesWaitFromTheDayOfTheirStatus() {
        assertEquals(
                List.of("T-0003 Later Last Call 3 days", "T-0004 Over Last Call 2 days"),
                REGISTER.select(".now > div:has(h2:contains(Waiting)) li")
                        .eachText()
                        .subList(0, 2));
    }

    @Test
    void aDeadlineIsAColumn() {
        assertEquals("Due", REGISTER.select("th[data-column=due]").first().text());
        assertEquals(
                List.of("2026-03-08", "2026-04-04", "2026-03-04", "", ""),
                REGISTER.select("tr[data-kind=open]").stream()
                        .map(it -> it.select("td.due").text())
                        .toList());
    }

    @Test
    void aReviewHasABannerOfItsOwn() {
        assertEquals(
                "Last Call. Speak now. Ends: 2026-03-08 (3 days left). Say what you think",
                Jsoup.parse(PAGES.get("T-0002.html")).select(".banner.review").text());
        assertTrue(Jsoup.parse(PAGES.get("T-0006.html")).select(".banner").isEmpty());
        assertEquals(
                1,
                Jsoup.parse(PAGES.get("T-0002.html"))
                        .select(".top .badge.review")
                        .size());
    }

    @Test
    void whatIsDecidedIsNoNews() {
        assertTrue(REGISTER.select(".now").text().contains("T-0002"));
        assertTrue(!REGISTER.select(".now").text().contains("T-0007"), "it has no past, and is final");
    }

    @Test
    void withoutARepositoryThereAreOnlyTheDays() {
        Document page = Jsoup.parse(pages(FILES, History.none()).get("index.html"));
        assertEquals(List.of("In review 4"), page.select(".now h2").eachText());
        assertEquals(
                "Last Call T-0004 Over until 2026-03-04",
                page.select(".now li").first().text());
    }

    @Test
    void manyThatOneCommitBroughtOrChangedAreOneLine() {
        Map<String, String> files = twelve();
        List<String> paths = List.copyOf(files.keySet());
        History history = new HistoryBuilder()
                .together("Ada", "Draft", paths)
                .together("Ada", "Last Call", paths.subList(0, 4))
                .together("Ada", "Last Call", paths.subList(4, 7))
                .build();
        Map<String, String> pages = pages(files, history);
        List<String> told = List.of(
                "2026-03-03 T-0005 Tide 5 Draft → Last Call",
                "2026-03-03 T-0006 Tide 6 Draft → Last Call",
                "2026-03-03 T-0007 Tide 7 Draft → Last Call",
                "2026-03-02 4 proposals Draft → Last Call",
                "2026-03-01 12 proposals came in together");
        Document register = Jsoup.parse(pages.get("index.html"));
        Document statistics = Jsoup.parse(pages.get("statistics.html"));
        assertEquals(
                told,
                register.select(".now > div:has(h2:contains(Last changes)) li").eachText());
        assertEquals(
                told,
                statistics.select("section[aria-labelledby=changes] tbody tr").eachText());
        assertTrue(register.select(".now a[href$=#changes]").isEmpty(), "there are no more of them");
    }

    @Test
    void whatCameTodayDoesNotWait() {
        Map<String, String> files = twelve();
        History history = new HistoryBuilder()
                .together("Ada", "Last Call", List.copyOf(files.keySet()))
                .build();
        Map<String, String> pages = pages(files, history);
        Document register = Jsoup.parse(pages.get("index.html"));
        assertTrue(register.select(".now h2:contains(Waiting)").isEmpty());
        assertTrue(register.select("[data-column=changed]").isEmpty(), "all rows would say the same");
        assertTrue(pages.get("statistics.html").contains("No open proposal waits."));
    }

    @Test
    void moreThanTenAreCounted() {
        Document page = Jsoup.parse(pages(twelve(), History.none()).get("index.html"));
        assertEquals(10, page.select(".now li").size());
        assertEquals(
                "All 12 are in the table below.", page.select(".now .remark").text());
    }

    private static Map<String, String> twelve() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 1; i <= 12; i++) {
            files.put("tides/00%02d-tide.md".formatted(i), "# Tide %d\n\n* Status: Last Call\n".formatted(i));
        }
        return files;
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "tides/0002-soon.md",
                text(
                        "Soon",
                        "Last Call",
                        "2026-03-08",
                        "https://example.org/first\n* Thread: https://example.org/second"));
        files.put("tides/0003-later.md", text("Later", "Last Call", "2026-04-04", "https://example.org/later"));
        files.put("tides/0004-over.md", text("Over", "Last Call", "2026-03-04", "javascript:alert(1)"));
        files.put("tides/0005-open-end.md", "# Open end\n\n* Status: Last Call\n");
        files.put("tides/0006-early.md", "# Early\n\n* Status: Draft\n");
        files.put("tides/0007-final.md", text("Final", "Final", "2026-04-01", "https://example.org/final"));
        return files;
    }

    private static String text(String title, String status, String day, String thread) {
        return "# %s\n\n* Status: %s\n* Ends: %s\n* Thread: %s\n\nWords.\n".formatted(title, status, day, thread);
    }

    private static History history() {
        return new HistoryBuilder()
                .commit("Ada", "tides/0002-soon.md", "Soon", "Draft")
                .commit("Ada", "tides/0003-later.md", "Later", "Last Call")
                .commit("Ada", "tides/0004-over.md", "Over", "Last Call")
                .commit("Ada", "tides/0006-early.md", "Early", "Draft")
                .commit("Ada", "tides/0002-soon.md", "Soon", "Last Call")
                .build();
    }

    private static Map<String, String> pages(Map<String, String> files, History history) {
        return Sites.pages(Sites.site(PROCESS, SourceTree.of("tides", files), history, Sites.PLAIN));
    }
}
