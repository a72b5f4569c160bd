package io.github.proposals.model.site.internal.html;

import io.github.proposals.model.document.Rendering;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes the HTML of strangers harmless: what is not known to be harmless goes, what it says stays. No style, no form, no
 * frame, no drawing, nothing that loads. Where links lead is not looked at here but in {@link Links}, without which nothing
 * is safe to show.
 */
final class Sanitizer {

    private static final Safelist HARMLESS = new Safelist()
            .addTags("a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn")
            .addTags(
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li")
            .addTags("mark", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strong", "sub", "summary", "sup")
            .addTags("table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var", "wbr")
            .addAttributes("a", "href", "name")
            .addAttributes("details", "open")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("ol", "start", "reversed")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes(":all", "id", "class", "align", "title", "lang", "dir");

    /** The same where a page shows something beside the blocks of a text. */
    private static final Safelist WITH_PLACES = new Safelist(HARMLESS).addAttributes(":all", Rendering.PLACE);

    /** The classes that our own rendering gives. They can make a text a box or a note, and nothing worse. */
    private static final Set<String> CLASSES =
            Set.of(("task-list-item footnotes footnote-ref footnote-backref admonition admonition-title "
                            + "note tip important warning caution math")
                    .split(" "));

    private static final Set<String> SIDES = Set.of("left", "center", "right");

    private static final Set<String> SIZES = Set.of("width", "height");

    private Sanitizer() {}

    /** {@return the body of a document of its own that holds what is harmless of {@code unsafeHtml}} */
    static Element clean(String unsafeHtml) {
        return clean(unsafeHtml, HARMLESS);
    }

    /** {@return the same; elements may say where they begin in the source} */
    static Element cleanWithPlaces(String unsafeHtml) {
        return clean(unsafeHtml, WITH_PLACES);
    }

    private static Element clean(String unsafeHtml, Safelist harmless) {
        Document clean = Stable.document(new Cleaner(harmless).clean(Jsoup.parseBodyFragment(unsafeHtml)));
        for (Element element : Walk.all(clean.body())) {
            if (!element.attributes().isEmpty()) {
                classes(element);
                sizes(element);
                AttributeValues.check(element);
            }
        }
        return clean.body();
    }

    private static void sizes(Element element) {
        for (String name : SIZES) {
            if (element.hasAttr(name) && !element.attr(name).matches("[0-9]{1,4}")) {
                element.removeAttr(name);
            }
        }
    }

    private static void classes(Element element) {
        Set<String> kept = new TreeSet<>(element.classNames());
        boolean code = element.normalName().equals("code");
        kept.removeIf(it -> !CLASSES.contains(it) && !(code && it.matches("language-[\\w+#.-]{1,40}")));
        String side = element.attr("align").toLowerCase(Locale.ROOT);
        if (SIDES.contains(side)) {
            kept.add(side);
        }
        element.removeAttr("align");
        if (kept.isEmpty()) {
            element.removeAttr("class");
        } else {
            element.classNames(kept);
        }
    }
}
