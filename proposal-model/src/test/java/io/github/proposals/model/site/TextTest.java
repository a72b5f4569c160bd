package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a proposal as its authors expect to see it. */
class TextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{term}`DUT` is           | <span>DUT</span> is",
                "{term}`a unit <DUT>`     | <span>a unit</span>",
                "{kbd}`Ctrl-C`            | <kbd>Ctrl-C</kbd>",
                "{file}`a.txt`            | <code>a.txt</code>",
                "{py:class}`~a.b.Client`  | <code>Client</code>",
                "{pep}`8`                 | <span>PEP 8</span>",
                "{doc}`JEP-0011-two`      | <a href=\"JEP-0011.html\">JEP-0011-two</a>",
                "{doc}`Two <JEP-0011-two>` | <a href=\"JEP-0011.html\">Two</a>",
                "{ref}`here <a-place>`    | <a href=\"#a-place\">here</a>",
                "{ref}`a-place`           | <a href=\"#a-place\">Below</a>",
                "{ref}`elsewhere`         | elsewhere",
            })
    void showsRolesAsTheirText(String role, String html) {
        assertEquals(
                html,
                page(role + "\n\n(a-place)=\n## Below\n").selectFirst(".text p").html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a {string} in prose", "${x}`code`", "{string}`code`", "foo{ref}`x`", "{ref} `x`"})
    void leavesAloneWhatIsNoRole(String text) {
        String shown = text.replace("\\", "").replace("`", "");
        assertEquals(shown, page(text).selectFirst(".text p").text());
    }

    @Test
    void namesPlacesWithoutShowingTheirNames() {
        Document page = page("(One-Place)=\n## A\n\n(two)=\nText.\n\n[1](#one-place) [2](#two)\n");
        assertEquals(List.of("#one-place", "#two"), page.select(".text p a").eachAttr("href"));
        assertEquals(1, page.select("#one-place").size());
        assertTrue(
                !page.select(".text").text().contains("="), page.select(".text").text());
    }

    @Test
    void hidesComments() {
        assertEquals(
                "# 50\n% of all", // the second is prose
                page("% a comment\n% of two lines\n\n50\n% of all\n").select(".text p").stream()
                        .map(it -> "# " + it.wholeText())
                        .reduce("", String::concat));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> [!NOTE]\n> Text *here*.\n", "> [!note]  \n> Text *here*.\n", "> [!Note]\n>\n> Text *here*.\n"
            })
    void showsAlertsAsGitHubDoes(String text) {
        Element box = page(text).selectFirst(".text .admonition.note");
        assertEquals("Note Text here.", box.text());
        assertEquals(List.of("Note"), box.select(".admonition-title").eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!NOTE] Text\n", "> Text [!NOTE]\n", "> [!NONSENSE]\n> Text\n", "[!NOTE]\nText\n"})
    void leavesAloneWhatIsNoAlert(String text) {
        assertEquals(0, page(text).select(".admonition").size());
    }

    @Test
    void drawsDiagramsOnlyWhereThereAreSome() {
        for (String fence : List.of(
                "```mermaid\n%s\n```\n", "```{mermaid}\n:align: center\n%s\n```\n", ":::{mermaid}\n%s\n:::\n")) {
            Document page = page(fence.formatted("graph TD\n  a --> b"));
            assertEquals(
                    "graph TD\n  a --> b\n",
                    page.select("figure.diagram > pre > code").get(0).wholeText());
            assertTrue(page.html().contains("scripts/mermaid.min.js"));
            assertTrue(page.html().contains("style-src 'self' 'unsafe-inline'"));
        }
        assertTrue(!page("```yaml\na: 1\n```\n").html().contains("mermaid"));
    }

    @ParameterizedTest
    @CsvSource({"python, true", "'rust,ignore', true", "text, false", "'', false", "mermaid, false"})
    void loadsColoursOnlyForCodeInALanguage(String info, boolean coloured) {
        assertEquals(coloured, page("```" + info + "\nx\n```\n").html().contains("scripts/highlight.min.js"));
    }

    @Test
    void keepsWhatLooksLikeATagInTitles() {
        Map<String, String> files =
                Map.of("jeps/JEP-0010-one.md", "# JEP-0010: Use `<T>` in Array<T>\n\n## In `<U>`\n");
        Map<String, String> pages =
                Sites.pages(Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN));
        Document page = Jsoup.parse(pages.get("JEP-0010.html"));
        assertEquals("Use <T> in Array<T>", page.selectFirst("h1").text());
        assertTrue(page.title().startsWith("JEP-0010 Use <T> in Array<T> "), page.title());
        assertEquals("in-u", page.selectFirst(".text h2").id());
        assertTrue(Jsoup.parse(pages.get("index.html")).text().contains("Use <T> in Array<T>"));
    }

    @Test
    void givesHeadingsLinksThatAreNoPartOfThem() {
        Document page = page("## A *heading*\n");
        assertEquals("A heading", page.selectFirst(".text h2").text());
        assertEquals(
                "Link to section: A heading",
                page.selectFirst(".text .heading > a[href=#a-heading]").attr("aria-label"));
    }

    @Test
    void saysWhatSignsMean() {
        Document page = page("- [x] a\n- [ ] b\n\nText[^1].\n\n[^1]: Note.\n");
        assertEquals(
                List.of("Done", "Not done"), page.select(".text [role=img]").eachAttr("aria-label"));
        assertEquals("Footnote 1", page.select(".footnote-ref").attr("aria-label"));
        assertEquals("Back to the text", page.select(".footnote-backref").attr("aria-label"));
    }

    private static Document page(String text) {
        Map<String, String> files = Map.of(
                "jeps/JEP-0010-one.md", "# JEP-0010: One\n\n" + text, "jeps/JEP-0011-two.md", "# JEP-0011: Two\n");
        return Jsoup.parse(
                Sites.pages(Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN))
                        .get("JEP-0010.html"));
    }
}
