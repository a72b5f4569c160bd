package io.github.proposals.model.site.internal.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns quotations that begin with {@code [!NOTE]} into boxes, as GitHub does. */
final class Alerts {

    private static final Pattern MARK =
            Pattern.compile("\\s*\\[!(note|tip|important|warning|caution)][ \\t]*(?:\\n|$)", Pattern.CASE_INSENSITIVE);

    private Alerts() {}

    /** Shows them in a page made of {@code html}. */
    static void show(Element root, String html) {
        if (html.contains("[!")) {
            Walk.named(root, "blockquote").forEach(Alerts::show);
        }
    }

    private static void show(Element quotation) {
        Element first = quotation.firstElementChild();
        if (first == null || !first.nameIs("p") || !(first.firstChild() instanceof TextNode text)) {
            return;
        }
        Matcher mark = MARK.matcher(text.getWholeText());
        if (!mark.lookingAt()) {
            return;
        }
        text.text(text.getWholeText().substring(mark.end()));
        if (first.childrenSize() > 0 && first.child(0).nameIs("br") && text.isBlank()) {
            first.child(0).remove();
        }
        if (!first.hasText() && first.childrenSize() == 0) {
            first.remove();
        }
        String kind = mark.group(1).toLowerCase(Locale.ROOT);
        quotation.tagName("div").attr("class", "admonition " + kind);
        quotation
                .prependElement("p")
                .attr("class", "admonition-title")
                .text(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
    }
}
