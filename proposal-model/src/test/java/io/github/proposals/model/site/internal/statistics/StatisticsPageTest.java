package io.github.proposals.model.site.internal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StatisticsPageTest {

    private static final String ONE = "deps/0001-one.md";
    private static final String TWO = "deps/0002-two.md";

    private static final Map<String, String> PAGES = Sites.pages(Sites.site(
            "dynamo-dep",
            SourceTree.of(
                    "deps",
                    Map.of(
                            ONE, "# One\n\n**Status**: Approved\n",
                            TWO, "# Two\n\n**Status**: Under Review\n\n**Review Date**: 2026-03-02\n")),
            new HistoryBuilder()
                    .commit("Ada", ONE, "One", "Draft")
                    .commit("Ada", TWO, "Two", "Draft")
                    .commit("Ada", TWO, "Two", "Under Review")
                    .commit("Ada", ONE, "One", "Approved")
                    .build(),
            Sites.PLAIN));

    private static final Document PAGE = Jsoup.parse(PAGES.get("statistics.html"));

    @Test
    void tellsHowLongProposalsHadEachStatus() {
        assertEquals("Draft 2 1 2 3", PAGE.select("#stays ~ .scroll tbody tr").text());
    }

    /** One has lost its status for a while, and how the other one came to its own is not remembered. */
    @Test
    void theLastRowOfTheFlowCountsTheStatusesOfToday() {
        Document page = Jsoup.parse(Sites.pages(Sites.site(
                        "dynamo-dep",
                        SourceTree.of(
                                "deps",
                                Map.of(
                                        ONE, "# One\n\n**Status**: Approved\n",
                                        TWO, "# Two\n\n**Status**: Under Review\n")),
                        new HistoryBuilder()
                                .commit("Ada", ONE, "One", "")
                                .commit("Ada", ONE, "One", "Approved")
                                .commit("Ada", TWO, "Two", "Reviewing")
                                .build(),
                        Sites.PLAIN))
                .get("statistics.html"));
        assertEquals("2026-03 1 1 2", page.select("#flow ~ .scroll tbody tr").text());
    }

    @Test
    void tellsHowLongDecisionsTook() {
        assertEquals("3", PAGE.select("#lead-time ~ p strong").text());
        assertTrue(PAGE.select("#lead-time ~ .scroll").isEmpty(), "one year is no table");
    }

    @Test
    void tellsWhatIsDue() {
        assertEquals(
                List.of("2026-03-02 2 days over DEP-0002 Two Under Review Review Date"),
                PAGE.select("#due ~ .scroll tbody tr").eachText());
    }

    @Test
    void theProposalSaysWhatIsDueToo() {
        assertEquals(
                "Review Date: 2026-03-02 (2 days over)",
                Jsoup.parse(PAGES.get("DEP-0002.html"))
                        .select("dt:contains(Due) + dd")
                        .text());
        assertFalse(PAGES.get("DEP-0001.html").contains("<dt>Due"), "what is decided waits for nothing");
    }

    @Test
    void aMedianIsInTheMiddle() {
        assertEquals(5, new Days(List.of(9L, 5L, 1L)).median());
        assertEquals(3, new Days(List.of(9L, 5L, 1L, 1L)).median());
    }
}
