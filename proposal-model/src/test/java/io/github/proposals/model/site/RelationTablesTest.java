package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.history.History;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The tables above that of all relations. */
class RelationTablesTest {

    /** The relations page of proposals, each with a line of its header. */
    private static Document page(Map<Integer, String> headers) {
        Map<String, String> files = new TreeMap<>();
        headers.forEach((number, line) ->
                files.put("jeps/JEP-%04d-x.md".formatted(number), """
                # JEP-%04d: Thing %d

                | Field | Value |
                |---|---|
                | **JEP** | %04d |
                | **Title** | Thing %d |
                | **Author(s)** | @ada (Ada) |
                | **Status** | Draft |
                | %s |

                ## Abstract

                Text.
                """.formatted(number, number, number, number, line)));
        Sites.Judged judged = Sites.judged("jumpstarter-jep", SourceTree.of("jeps", files), History.none());
        Site site = judged.with(new Checks(List.of(), judged.checks().diagnostics()))
                .site(Sites.PLAIN);
        return Jsoup.parse(Sites.pages(site).get("relations.html"));
    }

    private static List<String> rows(Document page, String table) {
        return page.select("[aria-labelledby=" + table + "] tbody tr").eachText();
    }

    @Test
    void whatSeveralRequireIsCountedWithAllThatRestsOnIt() {
        Document page = page(Map.of(
                10, "**Type** | Process",
                11, "**Requires** | JEP-0010",
                12, "**Requires** | JEP-0010",
                13, "**Requires** | JEP-0011",
                14, "**Requires** | JEP-0011, JEP-0015",
                15, "**Type** | Process"));
        assertEquals(List.of("JEP-0010 Thing 10 Draft 2 4", "JEP-0011 Thing 11 Draft 2 2"), rows(page, "required"));
    }

    @Test
    void aCircleOfRequirementsCountsNoProposalTwiceAndNotItself() {
        Document page = page(Map.of(
                10, "**Requires** | JEP-0012",
                11, "**Requires** | JEP-0010",
                12, "**Requires** | JEP-0010"));
        assertEquals(List.of("JEP-0010 Thing 10 Draft 2 2"), rows(page, "required"));
    }

    @Test
    void whatTookAPlaceStandsBeforeAllThatHadIt() {
        Document page = page(Map.of(
                20, "**Superseded-By** | JEP-0021",
                21, "**Superseded-By** | JEP-0023",
                22, "**Superseded-By** | JEP-0023",
                23, "**Type** | Process"));
        List<String> rows = rows(page, "replacements");
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).startsWith("JEP-0023 Thing 23 Draft "), rows::toString);
        assertEquals(
                List.of("JEP-0021.html", "JEP-0022.html", "JEP-0020.html"),
                page.select("[aria-labelledby=replacements] td a").eachAttr("href").stream()
                        .filter(it -> it.startsWith("JEP"))
                        .toList());
    }

    @Test
    void whereNothingIsRequiredOrReplacedThereIsNoTable() {
        Document page = page(Map.of(10, "**Requires** | JEP-0011", 11, "**Type** | Process"));
        assertTrue(page.select("#required, #replacements").isEmpty());
        assertEquals(2, rows(page, "all").size());
    }
}
