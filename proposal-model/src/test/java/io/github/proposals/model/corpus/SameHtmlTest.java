package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.document.DocumentBody;
import io.github.proposals.model.document.markdown.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Markdown becomes the HTML that GitHub makes of it. A file of {@code markdown/} holds cases: a line {@code @@} with what it is
 * about, Markdown, a line {@code @@}, HTML. {@code -Dbless} writes what {@code cmark-gfm} makes of them, never what we do.
 */
class SameHtmlTest {

    private static final Path ROOT = Path.of("src/test/resources/markdown");

    @TempDir
    Path folder;

    private record Case(String about, String markdown, String html) {

        static List<Case> in(Path file) {
            try {
                List<Case> cases = new ArrayList<>();
                for (String text : Files.readString(file).split("(?m)^@@ ")) {
                    String[] parts = text.split("\n", 2);
                    if (parts.length > 1) {
                        String[] both = parts[1].split("(?m)^@@\n", 2);
                        cases.add(new Case(parts[0], both[0], both.length > 1 ? both[1] : ""));
                    }
                }
                return cases;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aPageShowsTheHtmlOfItsCase() throws IOException {
        return files().flatMap(file -> Case.in(file).stream())
                .map(it -> dynamicTest(
                        it.about(), () -> assertEquals(it.html(), plain(new Markdown().unsafeHtml(it.markdown())))));
    }

    @TestFactory
    Stream<DynamicTest> aCaseExpectsWhatGitHubShows() throws IOException {
        assumeTrue(CmarkGfm.isThere(), "skipped: the command cmark-gfm is not installed");
        return files().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            StringBuilder github = new StringBuilder();
            for (Case it : Case.in(file)) {
                github.append("@@ %s\n%s@@\n%s".formatted(it.about(), it.markdown(), plain(html(it.markdown()))));
            }
            if (Boolean.getBoolean("bless")) {
                assertNull(System.getenv("CI"), "golden files are blessed where somebody reads the diff");
                Files.writeString(file, github);
            }
            assertEquals(github.toString(), Files.readString(file));
        }));
    }

    private String html(String markdown) throws IOException {
        return new CmarkGfm(folder).html(markdown).replaceAll(" data-sourcepos=\"[^\"]*\"", "");
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.sorted().toList().stream();
        }
    }

    /** {@return HTML a line for each block, without what our pages have on purpose} */
    private static String plain(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        page.select("input")
                .forEach(it -> it.replaceWith(
                        new TextNode(it.hasAttr("checked") ? DocumentBody.DONE : DocumentBody.NOT_DONE)));
        page.select("li").removeAttr("class");
        page.select("tbody:empty").remove();
        page.select("[href]")
                .forEach(it ->
                        it.attr("href", it.attr("href").replace("%20", " ").replace("%3E", ">")));
        return page.body()
                        .html()
                        .replaceAll(">\\s+<", "><")
                        .strip()
                        .replaceAll("(?=<(?:p|h\\d|ul|ol|pre|table|tr|blockquote)[ >])", "\n")
                        .strip()
                + "\n";
    }
}
