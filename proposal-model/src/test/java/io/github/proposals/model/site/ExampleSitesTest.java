package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.text.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sites of the examples: each proposal is in the list with its status, and leads to those that it names. */
class ExampleSitesTest {

    @ParameterizedTest
    @CsvSource({
        "nygard, nygard-adr, doc/adr, ADR-0002, 0002 Rest the dough for two days Superseded 2026-01-19",
        "madr, madr, docs/decisions, ADR-0001, '0001 Grind with stones superseded Nora Beek, Kim Ite'",
        "log4brains, log4brains, docs/adr, 20260105-plant-pears, Plant pears superseded Nora Beek",
        "numbered, numbered-list, proposals, Proposal-004, 004 Count ships by flag",
        "rust, rust-rfc, text, RFC-0015, 0015 whistle_names 2026-02-03",
        "swift, swift-evolution, proposals, SE-0002, 0002 Longer tails Implemented Nora Beek 2.2",
        "swift, swift-evolution, proposals, ST-0002, ST-0002 Measure rain Rejected Nora Beek"
    })
    void aProposalIsInTheListWithItsStatus(String example, String process, String folder, String page, String row) {
        Map<String, String> pages = pages(example, process, folder);
        assertEquals(
                List.of(row),
                Jsoup.parse(pages.get("index.html"))
                        .select("tr:has(a[href=" + page + ".html])")
                        .eachText());
        Document own = Jsoup.parse(pages.get(page + ".html"));
        String status = own.select(".top .badge").text();
        assertEquals(!List.of("numbered", "rust").contains(example), !status.isEmpty(), "whether there are statuses");
        assertTrue(row.contains(status), status);
    }

    @ParameterizedTest
    @CsvSource({
        "nygard, nygard-adr, doc/adr, ADR-0003, ADR-0004",
        "madr, madr, docs/decisions, ADR-0001, ADR-0002",
        "log4brains, log4brains, docs/adr, 20260105-plant-pears, 20260310-plant-plums",
        "swift, swift-evolution, proposals, ST-0001, SE-0001"
    })
    void aRelationLeadsToTheOtherOne(String example, String process, String folder, String page, String other) {
        Map<String, String> pages = pages(example, process, folder);
        Element relations = Jsoup.parse(pages.get("relations.html")).selectFirst("main");
        assertTrue(relations.select("a[href=" + page + ".html]").hasText(), relations::text);
        assertTrue(relations.select("a[href=" + other + ".html]").hasText(), relations::text);
        assertTrue(
                Jsoup.parse(pages.get(page + ".html"))
                        .select("main a[href=" + other + ".html]")
                        .hasText(),
                page);
    }

    @Test
    void proposalsOfAnotherSeriesStandBehindTheOthers() {
        List<String> numbers = Jsoup.parse(
                        pages("swift", "swift-evolution", "proposals").get("index.html"))
                .select("td:first-child")
                .eachText();
        assertTrue(numbers.indexOf("0004") < numbers.indexOf("ST-0001"), numbers::toString);
    }

    private static Map<String, String> pages(String example, String process, String folder) {
        Path root = Path.of("..", "examples", example);
        return Sites.withoutRules(
                Sites.site(process, SourceTree.directory(root, root, folder), History.none(), Sites.PLAIN));
    }
}
