package io.github.proposals.model.site.internal.html;

import io.github.proposals.model.site.internal.difference.Difference;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sanitized HTML on its way into a page: ids that are unique, links that lead somewhere, tables that fit. */
public final class Body {

    /** Ids of the page itself. No heading gets such an id, and no author may use one. */
    private static final String RESERVED = "page:";

    /** Where nothing is a mention. */
    private static final Set<String> NOT_PROSE = Set.of("a", "code", "pre", "math", "h1", "h2", "h3", "h4", "h5", "h6");

    /** What lists of pages show of a description. */
    private static final int LONGEST = 200;

    private final Element root;

    private Body(Element root) {
        this.root = root;
    }

    /**
     * {@return the HTML of an author, made harmless}
     *
     * @param headings the ids that belong to headings, and to nothing else
     */
    public static Body of(String unsafeHtml, Set<String> headings) {
        return of(Sanitizer.clean(unsafeHtml), unsafeHtml, headings);
    }

    /** {@return the same, in which blocks say where they begin in the source} */
    public static Body withPlaces(String unsafeHtml, Set<String> headings) {
        return of(Sanitizer.cleanWithPlaces(unsafeHtml), unsafeHtml, headings);
    }

    private static Body of(Element clean, String unsafeHtml, Set<String> headings) {
        Body body = new Body(clean);
        Roles.show(body.root, unsafeHtml);
        Alerts.show(body.root, unsafeHtml);
        Formulas.show(body.root, unsafeHtml);
        Definitions.show(body.root, unsafeHtml);
        Emoji.show(body.root);
        body.uniqueIds(headings);
        return body;
    }

    /** {@return a text that is no HTML} */
    public static Body ofText(String text) {
        return new Body(new Element("div").text(text));
    }

    /** {@return the ids in it} */
    public Set<String> ids() {
        return Walk.withId(root).stream().map(Element::id).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return what people read in it} */
    public String text() {
        return root.text();
    }

    /** {@return the beginning of its first paragraph; empty if it has none} */
    public String beginning() {
        Element paragraph = root.selectFirst("> p:not(.admonition-title)");
        if (paragraph == null) {
            return "";
        }
        Element words = paragraph.clone();
        words.getElementsByClass("footnote-ref").remove();
        return cut(words.text());
    }

    private static String cut(String text) {
        int space = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
        return text.length() <= LONGEST
                ? text
                : text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private void uniqueIds(Set<String> headings) {
        Set<String> used = new HashSet<>();
        for (Element element : Walk.all(root)) {
            if (!element.hasAttr("id") && !element.hasAttr("name")) {
                continue;
            }
            String name = element.hasAttr("id") ? element.attr("id") : element.attr("name");
            String id = name.toLowerCase(Locale.ROOT);
            boolean fits = !id.isBlank()
                    && !id.startsWith(RESERVED)
                    && id.chars().noneMatch(Character::isWhitespace)
                    && (!headings.contains(id) || Finish.isHeading(element));
            element.removeAttr("name").removeAttr("id");
            if (fits && used.add(id)) {
                element.attr("id", id);
            }
        }
    }

    /** Writes where each link leads. No image is loaded: one that can be reached is a link. */
    public Body link(Function<String, Optional<String>> links) {
        return link(links, image -> Optional.empty());
    }

    /** Writes where each link leads, and shows the images for which there is a picture. */
    public Body link(Function<String, Optional<String>> links, Function<Element, Optional<Element>> pictures) {
        for (Element link : Walk.named(root, "a")) {
            Optional<String> target = Optional.of(link.attr("href"))
                    .filter(it -> link.hasAttr("href"))
                    .flatMap(links);
            link.removeAttr("href");
            target.ifPresent(it -> link.attr("href", it));
            if (target.isEmpty() && link.hasAttr("id")) {
                link.tagName("span");
            } else if (target.isEmpty()) {
                link.unwrap();
            }
        }
        for (Element image : Walk.named(root, "img")) {
            image.replaceWith(pictures.apply(image).orElseGet(() -> words(image, links)));
        }
        return this;
    }

    /**
     * Replaces pieces of running text, where there is something to replace them by.
     *
     * @param sign what is in each of them: most texts have none
     */
    public Body replace(String sign, Pattern wanted, Function<MatchResult, Optional<Element>> replacements) {
        return replace(text -> text.contains(sign)
                ? wanted.matcher(text)
                        .results()
                        .flatMap(match ->
                                replacements.apply(match).map(it -> new Piece(match.start(), match.end(), it)).stream())
                : Stream.empty());
    }

    /**
     * A piece of running text, and what comes in its place.
     *
     * @param start where it starts in the text
     * @param end where it ends
     * @param element what comes in its place
     */
    public record Piece(int start, int end, Element element) {}

    /** Replaces pieces of running text. {@code search} gives those of one text, in their order. */
    public Body replace(Function<String, Stream<Piece>> search) {
        for (TextNode text : root.nodeStream(TextNode.class).toList()) {
            List<Piece> pieces = search.apply(text.getWholeText()).toList();
            if (!pieces.isEmpty() && !Walk.isIn(text.parent(), NOT_PROSE)) {
                replace(text, pieces);
            }
        }
        return this;
    }

    private static void replace(TextNode text, List<Piece> pieces) {
        int from = 0;
        for (Piece piece : pieces) {
            text.before(new TextNode(text.getWholeText().substring(from, piece.start())));
            text.before(piece.element());
            from = piece.end();
        }
        text.text(text.getWholeText().substring(from));
    }

    private static Element words(Element image, Function<String, Optional<String>> links) {
        String words = "[" + (image.attr("alt").isBlank() ? "image" : image.attr("alt")) + "]";
        return links.apply(image.attr("src"))
                .filter(it -> !Walk.isIn(image, Set.of("a")))
                .map(it -> new Element("a").attr("href", it).text(words))
                .orElseGet(() -> new Element("span").text(words));
    }

    /** Shows in it what became of an earlier text, whose links were written before. */
    public Difference since(Body before) {
        return Difference.show(before.root, root);
    }

    /** Shows notes beside the blocks that they are about, and returns those for which there is no block. */
    public <T> List<T> beside(List<T> notes, ToIntFunction<T> place, Function<T, Element> shown) {
        Margin margin = Margin.of(root);
        return notes.stream()
                .filter(it -> !margin.add(place.applyAsInt(it), shown.apply(it)))
                .toList();
    }

    /** {@return the kinds of code in it} */
    public Set<CodeKind> code() {
        return Code.kinds(root);
    }

    /** {@return all of it, with what our pages add} */
    public SafeHtml finished() {
        Finish.all(root);
        return SafeHtml.of(root);
    }

    /** {@return what stands in the only paragraph, for a text of one line, which is no place to link to} */
    public SafeHtml inline() {
        flatten();
        return SafeHtml.of(root);
    }

    /** {@return the same, with what became of an earlier text of one line} */
    public SafeHtml inlineSince(Body before) {
        flatten();
        before.flatten();
        Difference.show(before.root, root);
        return SafeHtml.of(root);
    }

    private void flatten() {
        Walk.withId(root).forEach(it -> it.removeAttr("id"));
        Walk.named(root, "p").forEach(Element::unwrap);
        if (root.lastChild() instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing());
        }
    }
}
