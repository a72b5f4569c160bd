package io.github.proposals.model.site.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was made harmless is what a browser gets to see: it reads our HTML as the tree that we looked at, and nothing of it
 * leaves the place that the page has for it. Otherwise harmless pieces might become something else on their way.
 */
class StableHtmlTest {

    /** Elements that we keep, that we take away, and whose content HTML reads in ways of their own. */
    private static final List<String> NAMES = List.of(
            ("a table tr td th caption tbody p div span b h1 h2 ul li dl dt dd details summary pre code blockquote q "
                            + "svg math mtext foreignObject style title textarea template select option form button nobr "
                            + "font ruby rt noscript iframe figure colgroup col x-y img br hr ins")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><svg><tr><td>x</td></tr></svg>y</table>",
                "<a href=x><table><a href=y>z</a></table></a>",
                "<p><svg><foreignObject><p>x</p></foreignObject></svg></p>",
                "<a href=x><h2 id=h>words</h2></a>",
                "<a href=x>{ref}<code>y</code></a>",
                "<a href=x><p>(here)=\nwords</p></a>",
                "<details>no summary</details>",
                "<pre>\n\nx</pre>",
                "<b><p>x</b>y</p>",
                "<table><tr><td><table><tr>x",
                "<blockquote><p>[!NOTE]\n<!-- x --><svg></svg></p></blockquote>",
                "<b id=x><p>x</b>y</p>",
                "<dl><p>a\n: b</p></dl>",
                "<p><math><mtext><table><mglyph><p>x"
            })
    void aBrowserReadsTheTreeThatWeLookedAt(String html) {
        isStable(html);
    }

    @Test
    void howeverElementsLieInEachOther() {
        int count = Integer.getInteger("attacks", 2_000);
        for (int i = 0; i < count; i++) {
            isStable(soup(new Random(i)));
        }
    }

    private static void isStable(String unsafe) {
        String html = Body.of(unsafe, Set.of("h"))
                .link(target -> target.isEmpty() ? Optional.empty() : Optional.of(target))
                .finished()
                .html();
        Document page = Jsoup.parse("<!DOCTYPE html><title>x</title><main><article>" + html
                + "</article><footer><a href=\"end\">end</a></footer></main>");
        page.outputSettings().prettyPrint(false);
        assertEquals(html, page.selectFirst("article").html(), unsafe);
        assertEquals(
                "<main><article></article><footer><a href=\"end\">end</a></footer></main>",
                page.body().html().replace(html, ""),
                unsafe);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids, unsafe);
    }

    private static String soup(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> piece(random))
                .collect(Collectors.joining());
    }

    private static String piece(Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return Stream.of(
                        "<" + name + ">",
                        "<" + name + ">",
                        "<" + name + ">",
                        "<" + name + " id=h href=x title=\"<b>\">",
                        "</" + name + ">",
                        "</" + name + ">",
                        "words",
                        "\n: words",
                        "(place)=\n",
                        "{ref}<code>x</code>",
                        "<!-- <b> -->",
                        "[!NOTE]\n")
                .toList()
                .get(random.nextInt(12));
    }
}
