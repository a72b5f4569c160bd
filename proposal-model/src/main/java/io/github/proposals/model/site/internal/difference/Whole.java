package io.github.proposals.model.site.internal.difference;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Marks what came or went as a whole, where HTML allows a mark. */
final class Whole {

    private final Change change;

    private Whole(Change change) {
        this.change = change;
    }

    /** {@return a unit, marked} */
    static List<Node> mark(Unit unit, Change change) {
        Whole whole = new Whole(change);
        if (change == Change.REMOVED) {
            unit.nodes().forEach(Whole::forget);
        }
        if (!unit.block()) {
            Element mark = change.mark();
            unit.nodes().forEach(mark::appendChild);
            return List.of(mark, new TextNode(" "));
        }
        return List.of(whole.marked(unit.element()));
    }

    /** Puts marked nodes behind others; what came or went together has one mark. */
    static void append(Element place, List<Node> nodes) {
        for (Node node : nodes) {
            boolean together = node instanceof Element mark
                    && mark.hasClass(Change.BLOCK)
                    && place.lastChild() instanceof Element last
                    && last.hasClass(Change.BLOCK)
                    && last.nameIs(mark.normalName());
            if (together) {
                Element last = place.lastElementChild();
                List.copyOf(node.childNodes()).forEach(last::appendChild);
            } else {
                place.appendChild(node);
            }
        }
    }

    /** What went is no place to link to. */
    private static void forget(Node node) {
        if (node instanceof Element root) {
            root.stream().filter(it -> it.hasAttr("id")).toList().forEach(it -> it.removeAttr("id"));
        }
    }

    private Element marked(Element element) {
        switch (element.normalName()) {
            case "tr", "thead", "tbody", "tfoot" -> inside(element);
            case "li", "dt", "dd", "td", "th", "summary", "caption", "figcaption" -> content(element);
            case "div" -> {
                if (element.parent() == null || !element.parent().nameIs("dl")) {
                    return around(element);
                }
                inside(element);
            }
            default -> {
                return around(element);
            }
        }
        return element;
    }

    private void inside(Element element) {
        List.copyOf(element.children()).forEach(it -> marked(it));
    }

    /** Paragraphs of a list are marked like words, so that a list stays one. */
    private void content(Element element) {
        for (Unit unit : Unit.in(element)) {
            if (!unit.block()) {
                Element mark = change.mark();
                unit.nodes().get(0).before(mark);
                unit.nodes().forEach(mark::appendChild);
            } else if (unit.element().nameIs("p")) {
                content(unit.element());
            } else {
                marked(unit.element());
            }
        }
    }

    private Element around(Element element) {
        Element mark = change.blockMark();
        if (element.parent() != null) {
            element.replaceWith(mark);
        }
        return mark.appendChild(element);
    }
}
