package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    @Test
    void showsFormulasAsGitHubDoes() {
        assertShown("""
                $x^2$                  | <math><msup><mi>x</mi><mn>2</mn></msup></math>
                $`a_b`$                | <math><msub><mi>a</mi><mi>b</mi></msub></math>
                $x_1$ and $y_2$        | <math><msub><mi>x</mi><mn>1</mn></msub></math> and <math><msub><mi>y</mi><mn>2</mn></msub></math>
                $\\frac{1}{n}$         | <math><mfrac><mn>1</mn><mi>n</mi></mfrac></math>
                {math}`x`              | <math><mi>x</mi></math>
                $\\dfrac{1}{2}$         | <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>
                $5 and $6              | $5 and $6
                US$5, CA$6             | US$5, CA$6
                $HOME and $PATH        | $HOME and $PATH
                \\$x$                  | $x$
                `$x$`                  | <code>$x$</code>
                $\\nonsense{x}$        | <code>$\\nonsense{x}$</code>
                $\\newcommand{\\a}{x}$ | <code>$\\newcommand{\\a}{x}$</code>
                """);
    }

    @Test
    void aFormulaCanStandAlone() {
        List<Element> formulas = page("$$\nx = 1\n$$\n\n```math\nx = 1\n```\n\n$$x = 1$$\n\n```{math}\nx = 1\n```\n")
                .select(".text .formula > math[display=block]");
        assertEquals(
                List.of("x=1", "x=1", "x=1", "x=1"),
                formulas.stream().map(it -> it.text().replace(" ", "")).toList());
    }

    @Test
    void bracketsAndMatricesAreWrittenAsBrowsersKnowThem() {
        Element formula =
                page("$$\\left(\\begin{matrix}a & b \\\\ c & d\\end{matrix}\\right] + \\sum_{i=1}^n \\mathbb{R}$$")
                        .selectFirst(".text math");
        assertEquals(List.of("(", "]"), formula.select("mo").eachText().subList(0, 2));
        assertEquals(4, formula.select("mtd").size());
        assertTrue(formula.text().contains("\u211d"), formula.text());
        assertTrue(formula.select("mfenced").isEmpty());
    }

    @Test
    void aFormulaOfAnybodyCostsLittleAndLoadsNothing() {
        String text = "$" + "{".repeat(900) + "x" + "}".repeat(900) + "$\n\n$" + "x^".repeat(900) + "$\n\n"
                + "$\\href{javascript:alert(1)}{x}$ $\\text{<img src=x onerror=alert(1)>}$ $x\\)<script>alert(1)</script>$";
        Document page = page(text + "\n\n" + "$x$ ".repeat(3000));
        assertTrue(
                page.select(".text img, .text script, .text [href]").isEmpty(),
                page.select(".text").html());
        assertTrue(page.select("math").size() <= 1000);
    }

    @Test
    void showsLinksAndStrokesAsGitHubDoes() {
        assertShown("""
                see www.example.org/a_b.  | see <a href="http://www.example.org/a_b">www.example.org/a_b</a>.
                ask ada@example.org, now  | ask <a href="mailto:ada@example.org">ada@example.org</a>, now
                https://www.example.org   | <a href="https://www.example.org">https://www.example.org</a>
                www. or a@b               | www. or a@b
                ~one~ and ~~two~~         | <del>one</del> and <del>two</del>
                ~a~~ b                    | ~a~~ b
                [x]() y                   | x y
                :tada: at 12:30:45, :+1:  | 🎉 at 12:30:45, 👍
                `:tada:` :no_such_name:   | <code>:tada:</code> :no_such_name:
                """);
    }

    /** A paragraph in each line, and the HTML of it. */
    private static void assertShown(String lines) {
        List<String[]> cases =
                lines.lines().map(it -> it.split("\\s+[|]\\s", 2)).toList();
        String text = cases.stream().map(it -> it[0]).collect(Collectors.joining("\n\n"));
        assertEquals(
                cases.stream().map(it -> it[1]).collect(Collectors.joining("\n")),
                page(text).select(".text p").stream()
                        .map(it -> it.html()
                                .replaceAll("\\s*\n\\s*", " ")
                                .replace("> <m", "><m")
                                .replace("> </m", "></m"))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void aRowThatIsTooShortHasEmptyCells() {
        Document page = page("| a | b | c |\n|---|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n");
        assertEquals(
                List.of(3, 3),
                page.select(".text tbody tr").stream()
                        .map(it -> it.select("td").size())
                        .toList());
    }

    @Test
    void termsHaveDefinitions() {
        Element list = page("Term `x`\n: One *word*.\n: Two.\n\nNext\n: Three.\n\nA text\nof two lines\n: no list\n")
                .selectFirst(".text dl");
        assertEquals(List.of("Term x", "Next"), list.select("dt").eachText());
        assertEquals(List.of("One word.", "Two.", "Three."), list.select("dd").eachText());
    }

    private static Document page(String text) {
        Map<String, String> files = Map.of(
                "jeps/JEP-0010-one.md", "# JEP-0010: One\n\n" + text, "jeps/JEP-0011-two.md", "# JEP-0011: Two\n");
        return Jsoup.parse(
                Sites.pages(Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN))
                        .get("JEP-0010.html"));
    }
}
