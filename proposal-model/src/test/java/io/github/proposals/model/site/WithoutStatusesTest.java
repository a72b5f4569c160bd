package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where no proposal has a status, no page has a place for one. */
class WithoutStatusesTest {

    private static final String RFC = """
            - Feature Name: %1$s
            - Start Date: 2026-03-0%2$d
            - RFC PR: [o/rfcs#%2$d](https://github.com/o/rfcs/pull/%2$d)

            # Summary

            Builds on [RFC 1](0001-lamp.md).
            """;

    private static final Map<String, String> FILES = Map.of(
            "text/0001-lamp.md", RFC.formatted("lamp", 1),
            "text/0002-horn.md", RFC.formatted("horn", 2),
            "text/0003-bell.md", RFC.formatted("bell", 3));

    private static final Map<String, String> PAGES = Sites.pages(Sites.site(
            "rust-rfc",
            SourceTree.of("text", FILES),
            new HistoryBuilder()
                    .together("Ada", "", FILES.keySet().stream().sorted().toList())
                    .build(),
            Sites.PLAIN));

    @Test
    void noPageSpeaksOfOne() {
        PAGES.forEach((name, page) -> assertFalse(
                !name.startsWith("rule-") && (page.contains("No status") || page.contains("known status")), name));
        assertTrue(PAGES.containsKey("RFC-0002.html"), PAGES.keySet()::toString);
    }

    @Test
    void theRegisterIsOneListWithoutThatColumn() {
        Document page = Jsoup.parse(PAGES.get("index.html"));
        assertEquals(List.of("All proposals 3"), page.select("section h2").eachText());
        assertTrue(
                page.select("[data-column=status], option[value=status], .badge")
                        .isEmpty(),
                page::html);
        assertEquals(List.of("lamp", "horn", "bell"), page.select("tbody th").eachText());
    }

    @Test
    void aLifeHasDaysAndNames() {
        Document page = Jsoup.parse(PAGES.get("RFC-0002.html"));
        assertTrue(page.select(".life li").text().startsWith("2026-03-01 · Ada"), page::html);
        assertTrue(page.select(".badge").isEmpty());
    }
}
