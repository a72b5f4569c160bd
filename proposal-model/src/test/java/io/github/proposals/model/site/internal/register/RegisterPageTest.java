package io.github.proposals.model.site.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.GoldenFile;
import io.github.proposals.model.history.History;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RegisterPageTest {

    private static final String PEP = """
            # PEP-%1$s: %2$s

            | Field | Value |
            |---|---|
            | **PEP** | %1$s |
            | **Title** | %2$s |
            | **Status** | %3$s |
            | **Author(s)** | %4$s |
            | **Sponsor** | Grace (@grace) |
            | **Created** | 2026-05-01 |
            | **Target Release** | %5$s |

            ## Summary

            Words.
            """;

    private static final Map<String, String> FILES = Map.of(
            "peps/PEP-0001-cache.md",
                    PEP.formatted("0001", "Cache", "Complete", "Ada Stone (@ada), Bob Hill (@bob)", "0.9"),
            "peps/PEP-0002-tokens.md", PEP.formatted("0002", "Tokens", "Draft", "Ada Stone (@ada)", "TBD"),
            "peps/PEP-0003-limits.md", PEP.formatted("0003", "Limits", "Nearly", "@eve", "0.10 & \"later\""));

    private static final String PAGE = page(FILES);
    private static final Document DOCUMENT = Jsoup.parse(PAGE);

    @Test
    void showsWhatThereIsToKnowOfEachProposal() throws IOException {
        GoldenFile.compare("site/register.html", PAGE);
    }

    @Test
    void isCompleteBeforeAnyScript() {
        assertEquals(3, DOCUMENT.select("tbody tr:not([hidden])").size());
        assertTrue(DOCUMENT.getElementById("page:filters").hasAttr("hidden"));
    }

    @Test
    void offersTheStatusesInTheOrderOfTheProcessAndThenTheOthers() {
        assertEquals(List.of("", "Draft", "Complete", "Nearly"), choices("status"));
    }

    @Test
    void offersEachAuthorOnce() {
        assertEquals(List.of("", "@eve", "Ada Stone", "Bob Hill"), choices("author"));
    }

    @Test
    void offersTheVersionsThatProposalsAreMeantFor() {
        assertEquals(List.of("", "0.10 & \"later\"", "0.9"), choices("version"));
        assertEquals(
                List.of("", "0.10 & \"later\"", "0.9"),
                DOCUMENT.select("tbody tr").stream()
                        .map(it -> it.select("td.version").text())
                        .sorted()
                        .toList());
    }

    @Test
    void offersNothingWhereThereIsNothingToChoose() {
        assertTrue(DOCUMENT.select("select[name=type]").isEmpty());
        assertTrue(DOCUMENT.select("th[data-column=type]").isEmpty());
    }

    @Test
    void loadsNothingWhereThereIsNothingToSearch() {
        Map<String, String> one = Map.of("peps/PEP-0001-cache.md", FILES.get("peps/PEP-0001-cache.md"));
        for (Map<String, String> files : List.of(one, Map.of("peps/notes.txt", "x"))) {
            Document page = Jsoup.parse(page(files));
            assertTrue(
                    page.select("script:not([src$=look.js]), main form, main [hidden]")
                            .isEmpty(),
                    page::html);
        }
    }

    private static List<String> choices(String name) {
        return DOCUMENT.select("select[name=" + name + "] option").eachAttr("value");
    }

    private static String page(Map<String, String> files) {
        return Sites.pages(Sites.site("plano-pep", SourceTree.of("peps", files), History.none(), Sites.PLAIN))
                .get("index.html");
    }
}
