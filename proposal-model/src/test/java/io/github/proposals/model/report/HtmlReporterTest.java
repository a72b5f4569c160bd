package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostics;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReporterTest {

    @Test
    void everyFindingHasItsLineItsHelpAndItsReason() {
        Element first = read(Sample.REPORT).select("li").first();
        assertEquals(
                "error 3:13 unknown status 'Aproved' status.unknown",
                first.select("p").first().text());
        assertEquals("Aproved", first.select("mark").text());
        assertEquals(
                List.of(
                        "did you mean 'Approved'?",
                        "DEP-0000: \"Set the status.\"",
                        "See deps/0000-process.md:1:3: the list"),
                first.select("p").eachText().subList(1, 4));
    }

    @Test
    void everyRuleIsCountedWithWhatItMeans() {
        assertEquals(
                List.of(
                        "error status.unknown 1 The status is not one of the process.",
                        "warning file.empty 1 A file has no text."),
                read(Sample.REPORT).select("section table tbody tr").eachText());
    }

    @Test
    void whatDoesNotCountIsToldWithTheReason() {
        Element others = read(Sample.REPORT).select("details").first();
        assertEquals("2 findings are not counted", others.select("summary").text());
        assertEquals(
                "deps/0003-buffers.md:1 a number was left out before this one number.gap a comment there"
                        + " the numbers between are reserved",
                others.select("tbody tr").first().text());
    }

    @Test
    void whereNothingIsFoundItSaysSo() {
        Document page = read(new Report("dynamo-dep", List.of(), Diagnostics.none()));
        assertEquals("Proposals: nothing found", page.title());
        assertTrue(page.select("section, details").isEmpty());
    }

    @Test
    void whatStrangersWroteIsText() {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(1)>{{style}}\u0007\u202E";
        Document page = read(Sample.of(attack + ".md", attack));
        assertTrue(page.select("script, img").isEmpty());
        assertTrue(page.select("li").text().contains("<script>alert(1)</script>"));
        assertTrue(page.select("li").text().contains("{{style}}\\u{7}\\u{202e}"));
    }

    @Test
    void thePageNeedsNothingElse() {
        String html = new HtmlReporter().write(Sample.REPORT);
        Document page = Jsoup.parse(html);
        assertTrue(page.select("[src], [href], script, link").isEmpty());
        assertFalse(html.contains("url(") || html.contains("@import"));
    }

    private static Document read(Report report) {
        return Jsoup.parse(new HtmlReporter().write(report));
    }
}
