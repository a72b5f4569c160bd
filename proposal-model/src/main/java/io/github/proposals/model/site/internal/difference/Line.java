package io.github.proposals.model.site.internal.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes pieces of two texts into one block, each with all that was around it. */
final class Line {

    private final Element block;
    private final Set<String> ids = new HashSet<>();
    private Change change = Change.SAME;
    private Element mark;

    /** What is around the last piece: the elements that it had, and those that were written for them. */
    private List<Element> around = List.of();

    private final List<Element> open = new ArrayList<>();

    Line(Element block) {
        this.block = block.empty();
        this.mark = block;
    }

    void add(Piece piece, Change what, boolean spaced) {
        int common = what == change ? common(piece.around()) : 0;
        open.subList(common, open.size()).clear();
        if (spaced) {
            (what == change ? innermost() : block).appendChild(new TextNode(" "));
        }
        if (what != change) {
            change = what;
            mark = block;
            if (what != Change.SAME) {
                mark = what.mark();
                block.appendChild(mark);
            }
        }
        for (Element element : piece.around().subList(common, piece.around().size())) {
            Element copy = element.shallowClone();
            identify(copy);
            innermost().appendChild(copy);
            open.add(copy);
        }
        around = piece.around();
        Node node = piece.node().clone();
        if (node instanceof Element element) {
            element.stream().toList().forEach(this::identify);
        }
        innermost().appendChild(node);
    }

    private Element innermost() {
        return open.isEmpty() ? mark : open.get(open.size() - 1);
    }

    private int common(List<Element> others) {
        int common = 0;
        while (common < Math.min(around.size(), others.size()) && around.get(common) == others.get(common)) {
            common++;
        }
        return common;
    }

    /** What was one element can be several now, and what went is no place to link to. */
    private void identify(Element element) {
        if (element.hasAttr("id") && (change == Change.REMOVED || !ids.add(element.id()))) {
            element.removeAttr("id");
        }
    }
}
