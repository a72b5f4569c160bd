package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Texts of proposals as they were, and what became of them. */
class PastTest {

    private static final String OLD = "jeps/JEP-0010-lamp.md";
    private static final String PATH = "jeps/JEP-0010-oil-lamp.md";
    private static final String PAGE = "JEP-0010.html";
    private static final String DRAFT = "version-of-JEP-0010-00000001.html";
    private static final String DISCUSSION = "version-of-JEP-0010-00000002.html";
    private static final String FIRST_CHANGES = "changes-of-JEP-0010-00000001-00000002.html";
    private static final String CHANGES = "changes-of-JEP-0010-since-00000002.html";
    private static final String LONG = "It burns as long as there is oil. ".repeat(30);

    private static final List<String> ATTACKS = List.of(
            "<script>hit()</script>",
            "<img src=x onerror=hit()>",
            "[x](javascript:hit())",
            "<ins class=\"change block\">x</ins>",
            "<style>p { color: red }</style>",
            "<a href='java&#115;cript:hit()'>x</a>",
            "$\\href{javascript:hit()}{x}$",
            "```mermaid\ngraph LR\n a[\"<img src=x onerror=hit()>\"]\n```",
            "<p id='page:main'>x</p>",
            "</del></ins></details></article><iframe src=https://elsewhere.example></iframe>");

    private static String lamp(String title, String status, String text) {
        return """
                # JEP-0010: %s

                | Field | Value |
                |---|---|
                | **Title** | %s |
                | **Author(s)** | @ada (Ada) |
                | **Status** | %s |

                %s
                """.formatted(title, title, status, text);
    }

    /** Two texts before the one of today, the first one in a file of another name. */
    private static Map<String, String> pages(String first, String second, String today, SiteOptions options) {
        String present = lamp("Oil Lamp", "Accepted", today);
        History history = new HistoryBuilder()
                .text(OLD, "Lamp", "Draft", lamp("Lamp", "Draft", first))
                .text(OLD, "Lamp", "Discussion", lamp("Lamp", "Discussion", second))
                .rename("Ada", OLD, PATH)
                .text(PATH, "Oil Lamp", "Discussion", lamp("Oil Lamp", "Discussion", second))
                .text(PATH, "Oil Lamp", "Accepted", present)
                .build();
        return made(Map.of(PATH, present), history, options);
    }

    /** Pages of rules are not what this is about. */
    private static Map<String, String> made(Map<String, String> files, History history, SiteOptions options) {
        Sites.Judged judged = Sites.judged("jumpstarter-jep", SourceTree.of("jeps", files), history);
        Checks checks = new Checks(List.of(), judged.checks().diagnostics());
        return Sites.pages(judged.with(checks).site(options));
    }

    private static Document change(String before, String after) {
        return page(pages("x", before, after, Sites.PLAIN), CHANGES);
    }

    private static Document page(Map<String, String> pages, String name) {
        assertTrue(pages.containsKey(name), () -> name + " is none of " + pages.keySet());
        return Jsoup.parse(pages.get(name));
    }

    private static String text(Document page) {
        return page.selectFirst("article").html().replaceAll("\\s*\n\\s*", "");
    }

    @Test
    void eachStepOfTheLifeLeadsToItsTextAndToWhatChanged() {
        Map<String, String> pages = pages("One.", "Two.", "Three.", Sites.PLAIN);
        List<List<String>> ways = page(pages, PAGE).select(".life ol > li").stream()
                .map(it -> it.select(".ways a").eachAttr("href"))
                .toList();
        assertEquals(List.of(List.of(DRAFT), List.of(DISCUSSION, FIRST_CHANGES), List.of(CHANGES)), ways);
        assertEquals(
                new TreeSet<>(List.of(DRAFT, DISCUSSION, FIRST_CHANGES, CHANGES)),
                pages.keySet().stream()
                        .filter(it -> it.matches("(version|changes)-of-.*"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aTextIsShownAsItWas() {
        Document page = page(pages("## Why\n\nFor *light*.", "Two.", "Three.", Sites.PLAIN), DRAFT);
        assertEquals("Lamp", page.selectFirst("h1").text());
        assertEquals("Draft", page.selectFirst(".top .badge").text());
        assertEquals("For light.", page.selectFirst("article p").text());
        assertEquals("why", page.selectFirst("article h2").id());
        String banner = page.selectFirst(".banner").text();
        assertTrue(banner.contains("2026-03-01, when it came in as Draft"), banner);
        assertEquals(PAGE, page.selectFirst(".banner a").attr("href"));
        assertEquals(
                List.of("Title Lamp", "Author(s) @ada (Ada)", "Status Draft"),
                page.select(".fields > div").eachText());
    }

    @Test
    void wordsThatCameAndWentAreMarked() {
        assertEquals(
                "<p>It <del class=\"change\">gives</del> <ins class=\"change\">spends bright</ins> light"
                        + "<del class=\"change\">, always</del>.</p>",
                text(change("It gives light, always.", "It spends bright light.")));
    }

    @Test
    void theHeaderShowsWhatIsNotAsItWas() {
        Document page = page(pages("x", "x", "x", Sites.PLAIN), FIRST_CHANGES);
        assertEquals(1, page.select(".fields > div").size());
        assertEquals(
                "<del class=\"change\">Draft</del> <ins class=\"change\">Discussion</ins>",
                page.selectFirst(".fields dd").html().strip());
        assertTrue(page.text().contains("No word of the text is another one."), page::text);
    }

    @Test
    void linksAndCodeStayWhatTheyAre() {
        assertEquals(
                "<p>See <del class=\"change\"><a href=\"https://a.example/\">this</a></del> "
                        + "<ins class=\"change\"><a href=\"https://b.example/\">this</a></ins> and <code>a</code> "
                        + "<del class=\"change\"><code>b</code></del> <ins class=\"change\"><code>c</code></ins>.</p>",
                text(change("See [this](https://a.example/) and `a b`.", "See [this](https://b.example/) and `a c`.")));
    }

    @Test
    void listsAndTablesChangePartByPart() {
        Document page = change(
                "- one\n- two\n- three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 5 | 6 |",
                "- one\n- three and more\n\n| a | b |\n|---|---|\n| 1 | 3 |\n| 5 | 6 |\n| 7 | 8 |");
        assertEquals(
                List.of("one", "<del class=\"change\">two</del>", "three <ins class=\"change\">and more</ins>"),
                page.select("article li").stream().map(Element::html).toList());
        assertEquals(
                List.of(
                        "a b",
                        "1 <del class=\"change\">2</del> <ins class=\"change\">3</ins>",
                        "5 6",
                        "<ins class=\"change\">7</ins> <ins class=\"change\">8</ins>"),
                page.select("article tr").stream()
                        .map(row -> row.children().stream().map(Element::html).collect(Collectors.joining(" ")))
                        .toList());
    }

    @Test
    void whatCameTogetherIsMarkedTogether() {
        Document page = change("A.", "A.\n\n## New\n\nFirst new words.\n\n1. One\n\n2. Two\n\n");
        assertEquals(1, page.select("article .change").size());
        assertEquals(
                "New First new words. One Two",
                page.select("article > ins.block > *").stream()
                        .map(it -> it.text().replace("#", "").strip())
                        .collect(Collectors.joining(" ")));
        assertEquals("new", page.selectFirst("ins h2").id());
        Document list = change("- one\n\n- two", "- one\n\n- two\n\n- three");
        assertEquals(
                "<ins class=\"change\">three</ins>",
                list.select("article li p").last().html());
    }

    @Test
    void codeChangesInItsLines() {
        Document page =
                change("```java\nint a = 1;\nint b = 2;\n```\n\nx", "```java\nint a = 1;\n  int c = 2;\n```\n\nx");
        Element code = page.selectFirst("article pre");
        code.select("del").remove();
        assertEquals("int a = 1;\n  int c = 2;\n", code.wholeText());
        assertEquals("c", code.select("ins").text().strip());
    }

    @Test
    void whatIsLongAndDidNotChangeIsFolded() {
        String text = "## First\n\nOne.\n\n" + LONG + "\n\n## Second\n\n" + LONG + "\n\n## Third\n\n";
        Document page = change(text + "Two.", text + "Three.");
        assertEquals(1, page.select("article details.unchanged").size());
        String summary = page.selectFirst("details.unchanged > summary").text();
        assertTrue(summary.contains("First, Second"), summary);
        assertEquals("third", page.selectFirst("article > .heading h2").id());
        assertEquals(
                "Two Three",
                page.select("article > p .change, article > .block").text().replace(".", ""));
    }

    @Test
    void whatChangedIsListedByItsHeadings() {
        Document page = change(
                "## One\n\nA.\n\n## Two\n\nB.\n\n## Three\n\nC.", "## One\n\nA a.\n\n## Two\n\nB.\n\n## Three\n\nC c.");
        assertEquals(List.of("#one", "#three"), page.select(".contents a").eachAttr("href"));
        assertEquals(1, page.select("article [id=one]").size());
    }

    @Test
    void machinesAreLedToTheTextOfToday() {
        Map<String, String> pages = pages("One.", "Two.", "Three.", Sites.PUBLISHED);
        for (String name : List.of(DRAFT, CHANGES)) {
            Document page = page(pages, name);
            assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
            assertEquals(
                    "https://o.example/JEP-0010.html",
                    page.select("link[rel=canonical]").attr("href"));
        }
        assertEquals(
                "noindex",
                page(pages("a", "b", "c", Sites.PLAIN), DRAFT)
                        .select("meta[name=robots]")
                        .attr("content"));
        assertTrue(page(pages, PAGE).select("meta[name=robots]").isEmpty());
    }

    @Test
    void whereNoTextIsRememberedNothingLeadsToOne() {
        Map<String, String> pages = Sites.pages(Sites.sample());
        assertTrue(pages.keySet().stream().noneMatch(it -> it.matches("(version|changes)-of-.*")));
        assertFalse(pages.get(PAGE).contains("-of-"));
    }

    @Test
    void aTextThatIsThatOfTodayHasNoOtherPage() {
        String text = lamp("Oil Lamp", "Draft", "Light.");
        History history =
                new HistoryBuilder().text(PATH, "Oil Lamp", "Draft", text).build();
        Map<String, String> pages = made(Map.of(PATH, text), history, Sites.PLAIN);
        assertTrue(pages.keySet().stream().noneMatch(it -> it.startsWith("version-of-")));
    }

    @Test
    void ofManyTextsTheNewestAreShown() {
        HistoryBuilder builder = new HistoryBuilder();
        String text = "";
        for (int i = 0; i < 30; i++) {
            text = lamp("Oil Lamp", i % 2 == 0 ? "Draft" : "Discussion", "Text " + i + ".");
            builder.text(PATH, "Oil Lamp", i % 2 == 0 ? "Draft" : "Discussion", text);
        }
        Map<String, String> pages = made(Map.of(PATH, text), builder.build(), Sites.PLAIN);
        assertEquals(
                19,
                pages.keySet().stream()
                        .filter(it -> it.startsWith("version-of-"))
                        .count());
        assertTrue(page(pages, PAGE).select(".life .remark").text().startsWith("10 texts"));
    }

    @Test
    void textsThatHaveNothingInCommonAreComparedForATime() {
        String before = words(0);
        String after = words(60_000);
        Document page = change(before, after);
        assertTrue(
                page.text().contains("differ too much"),
                () -> page.selectFirst(".banner").text());
        assertTrue(page.select("article .change").size() > 1);
    }

    /** One paragraph, with some words in common with any other one, so that it is compared word by word. */
    private static String words(int from) {
        return IntStream.range(0, 9000)
                .mapToObj(it -> it % 2 == 0 ? "w" + (it * 7919L % 9000) : "x" + (from + it))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatWasHarmfulIsHarmless() {
        HistoryBuilder history = new HistoryBuilder();
        Map<String, String> files = new TreeMap<>();
        int number = 100;
        for (String attack : ATTACKS) {
            for (String place : List.of("%s", "text %s text", "- %s", "> %s", "## %s", "| %s | b |\n|---|---|")) {
                String path = "jeps/JEP-0" + ++number + "-x.md";
                files.put(path, lamp("X", "Accepted", "Good, and " + place.formatted("other " + attack)));
                history.text(path, "X", "Draft", lamp("X", "Draft", place.formatted(attack)));
                history.text(path, "X", "Discussion", lamp("X", "Discussion", "Good, and " + attack + " bad."));
                history.text(path, "X", "Accepted", files.get(path));
            }
        }
        Map<String, String> past = made(files, history.build(), Sites.PLAIN);
        past.keySet().removeIf(it -> !it.matches("(version|changes)-of-.*"));
        assertEquals(4 * files.size(), past.size());
        past.forEach((name, text) -> assertHarmless(Jsoup.parse(text), name));
    }

    private static void assertHarmless(Document page, String name) {
        for (Element element : page.select("main *")) {
            element.attributes().forEach(it -> {
                boolean leads = it.getKey().equals("href") || it.getKey().equals("src");
                boolean runs =
                        it.getKey().startsWith("on") || leads && it.getValue().contains("javascript:");
                assertFalse(runs, () -> name + " has " + element.outerHtml());
            });
        }
        assertTrue(page.select("main script, main style, main iframe, main img").isEmpty(), name);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids, name);
        assertEquals(name.startsWith("version-of-"), page.select(".change").isEmpty(), name);
    }
}
