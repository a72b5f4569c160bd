package io.github.proposals.model.corpus;

import io.github.proposals.model.document.DocumentBody;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.text.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What one reader sees in a text.
 *
 * @param headings level and words of each heading that is not inside of something else
 * @param tables the cells of each row of such a table
 * @param links where links and images lead
 * @param words how often each word stands there outside of code
 * @param all the same with those of code
 */
record Seen(
        List<String> headings,
        List<List<String>> tables,
        Set<String> links,
        TreeMap<String, Integer> words,
        TreeMap<String, Integer> all) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ALERT = Pattern.compile("(?i)\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)]");
    private static final String NOTES = ".footnote-ref, .footnote-backref, .admonition-title";

    /** {@return what rules judge} */
    static Seen judged(ProposalDocument document) {
        return new Seen(
                document.sections().stream()
                        .map(section -> heading(section.level(), section.title()))
                        .filter(Seen::hasWords)
                        .toList(),
                document.tables().stream()
                        .flatMap(table -> table.rows().stream()
                                .map(row ->
                                        cells(row, table.rows().get(0).cells().size())))
                        .toList(),
                targets(document, Set.of(Link.Kind.LINK, Link.Kind.IMAGE, Link.Kind.DEFINITION)),
                words(withoutAddresses(document)),
                words(document.source().content()));
    }

    /** What is missing is empty, and what is too much is not shown. */
    private static List<String> cells(Table.Row row, int columns) {
        return Stream.concat(row.cells().stream().map(Table.Cell::text), Stream.generate(() -> ""))
                .limit(columns)
                .toList();
    }

    /** {@return how many cells each row has} */
    List<Integer> shape() {
        return tables.stream().map(List::size).toList();
    }

    /** {@return words of cells that the same cells do not have there} */
    List<String> cellsWithout(Seen others) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            for (int j = 0; j < tables.get(i).size(); j++) {
                missing.addAll(missing(
                        words(tables.get(i).get(j)),
                        words(others.tables().get(i).get(j))));
            }
        }
        return missing;
    }

    static Set<String> targets(ProposalDocument document, Set<Link.Kind> kinds) {
        return document.links().stream()
                .filter(link -> kinds.contains(link.kind()))
                .map(link -> address(link.target()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An address between angle brackets is seen, any other one stands behind words or in a tag. */
    private static String withoutAddresses(ProposalDocument document) {
        StringBuilder text = new StringBuilder(document.prose());
        document.links().stream()
                .filter(link -> link.kind() != Link.Kind.UNDEFINED)
                .forEach(link -> {
                    boolean seen = document.source().slice(link.whole()).startsWith("<")
                            && link.whole().length() == link.span().length() + 2;
                    Span hidden = seen ? Span.at(link.span().start() - 1) : link.span();
                    text.replace(hidden.start(), hidden.end(), " ".repeat(hidden.length()));
                    if (seen) {
                        text.setCharAt(hidden.start(), ' ');
                    }
                });
        return text.toString()
                .lines()
                .map(line -> InlineMarkdown.withoutTags(line.replaceAll("(?<!\\\\)([<>])", " $1 ")
                        .replaceAll("< (?=[\\w/!])", "<")
                        .replace(" >", ">")))
                .collect(Collectors.joining("\n"));
    }

    /** {@return what our page shows} */
    static Seen page(DocumentBody body, Set<String> anchors) {
        Element page = Jsoup.parseBodyFragment(
                        Body.of(body.unsafeHtml(), anchors).finished().html())
                .body();
        page.select("a.permalink").remove();
        // What is judged is how a formula is written.
        page.select("math").remove();
        return shown(page, "h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]", "div.scroll > table");
    }

    /** {@return what is shown of HTML that cmark-gfm made, with the places in the text} */
    static Seen github(String html) {
        return shown(
                Jsoup.parseBodyFragment(ALERT.matcher(html).replaceAll("")).body(),
                Stream.of(1, 2, 3, 4, 5, 6)
                        .map(i -> "h" + i + "[data-sourcepos]")
                        .collect(Collectors.joining(", ")),
                "table[data-sourcepos]");
    }

    private static Seen shown(Element root, String headings, String tables) {
        Element body = root.clone();
        // The word that browsers show where there is none.
        body.select("details:not(:has(> summary))")
                .forEach(it -> it.prependElement("summary").text("Details"));
        Set<String> links = body.select("a[href], img[src]").stream()
                .filter(it -> !it.hasClass("footnote-backref")
                        && !it.hasClass("footnote-ref")
                        && !it.parent().is(".footnote-ref"))
                .map(it -> address(it.hasAttr("href") ? it.attr("href") : it.attr("src")))
                .collect(Collectors.toCollection(TreeSet::new));
        body.select(NOTES).remove();
        body.select("img").forEach(it -> it.replaceWith(new TextNode(it.attr("alt"))));
        List<String> outline = body.select(headings).stream()
                .filter(it -> !isInside(it))
                .map(it -> heading(it.normalName().charAt(1) - '0', it.text()))
                .filter(Seen::hasWords)
                .toList();
        List<List<String>> rows = body.select(tables).stream()
                .filter(it -> !isInside(it))
                .flatMap(it -> it.select("tr").stream())
                .map(row -> row.select("> th, > td").stream().map(Seen::texts).toList())
                .toList();
        TreeMap<String, Integer> all = words(body);
        body.select("pre, code").forEach(it -> it.replaceWith(new TextNode(" ")));
        TreeMap<String, Integer> text = words(body);
        return new Seen(outline, rows, links, text, all);
    }

    private static boolean isInside(Element element) {
        return element.parents().stream()
                .anyMatch(it -> Set.of("li", "blockquote").contains(it.normalName()));
    }

    /** Rules keep what only looks like a tag, such as the {@code <T>} of a type, which pages do not show. */
    private static String heading(int level, String words) {
        return level + " " + InlineMarkdown.oneLine(words.replaceAll("<[^<>]*>|\uFE0F", ""));
    }

    private static boolean hasWords(String heading) {
        return WORD.matcher(heading).results().count() > 1;
    }

    private static String address(String target) {
        try {
            return URLDecoder.decode(target.strip().replace("+", "%2B").replace("mailto:", ""), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    /** Text by text: markup may begin and end inside of a word. */
    private static TreeMap<String, Integer> words(Element element) {
        return words(texts(element));
    }

    private static String texts(Element element) {
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining(" "));
    }

    private static TreeMap<String, Integer> words(String text) {
        TreeMap<String, Integer> words = new TreeMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("[*_~]", " "))
                .results()
                .map(MatchResult::group)
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    /** {@return the words that are here, and fewer times or not at all there} */
    static List<String> missing(TreeMap<String, Integer> words, TreeMap<String, Integer> others) {
        return words.entrySet().stream()
                .filter(it -> it.getValue() > others.getOrDefault(it.getKey(), 0))
                .map(Map.Entry::getKey)
                .toList();
    }
}
