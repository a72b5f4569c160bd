package io.github.proposals.model.site.internal.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns a term with lines below it that begin with a colon into a list of definitions, as Sphinx does. For the rules, and on
 * GitHub, it is a paragraph with the same words.
 */
final class Definitions {

    private static final String SIGN = "\n: ";
    private static final Pattern EACH_SIGN = Pattern.compile(SIGN);

    private Definitions() {}

    /** Shows them in a page made of {@code html}. */
    static void show(Element root, String html) {
        if (html.contains(SIGN)) {
            Walk.named(root, "p").forEach(Definitions::show);
        }
    }

    private static void show(Element paragraph) {
        Element list = new Element("dl");
        Element part = list.appendElement("dt");
        for (Node node : List.copyOf(paragraph.childNodes())) {
            String text = node instanceof TextNode own ? own.getWholeText() : "";
            if (!text.contains(SIGN)) {
                part.appendChild(node.clone());
                continue;
            }
            String[] pieces = EACH_SIGN.split(text, -1);
            part.appendText(pieces[0]);
            for (int i = 1; i < pieces.length; i++) {
                part = list.appendElement("dd").appendText(pieces[i]);
            }
        }
        Element term = list.child(0);
        boolean defined =
                list.childrenSize() > 1 && term.hasText() && !term.wholeText().contains("\n");
        Element before = paragraph.previousElementSibling();
        if (defined && before != null && before.nameIs("dl")) {
            List.copyOf(list.children()).forEach(before::appendChild);
            paragraph.remove();
        } else if (defined) {
            paragraph.replaceWith(list);
        }
    }
}
