package io.github.proposals.model.site.internal.html;

import io.github.proposals.model.document.Rendering;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Room beside the blocks of a text, for notes about them. Lives for one page. */
final class Margin {

    /** In these stands nothing but what belongs there. */
    private static final Set<String> STRICT =
            Set.of("table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl", "details", "pre", "p");

    private final NavigableMap<Integer, Element> blocks;
    private final Map<Element, Element> boxes = new IdentityHashMap<>();

    private Margin(NavigableMap<Integer, Element> blocks) {
        this.blocks = blocks;
    }

    /** {@return the margin of a text whose blocks say where they begin} */
    static Margin of(Element root) {
        NavigableMap<Integer, Element> blocks = new TreeMap<>();
        for (Element element : Walk.all(root)) {
            if (element.hasAttr(Rendering.PLACE)) {
                // Of those that begin at the same place, the innermost.
                blocks.put(Integer.parseInt(element.attr(Rendering.PLACE)), element);
            }
        }
        return new Margin(blocks);
    }

    /** Adds a note about what is at a place of the source; returns whether there is a block. */
    boolean add(int place, Element note) {
        Map.Entry<Integer, Element> block = blocks.floorEntry(place);
        if (block == null) {
            return false;
        }
        boxes.computeIfAbsent(anchor(block.getValue()), Margin::box).appendChild(note);
        return true;
    }

    /** {@return the item that the block is, or what can have a neighbour} */
    private static Element anchor(Element block) {
        Element anchor = block;
        while (!anchor.nameIs("li")
                && anchor.parent() != null
                && STRICT.contains(anchor.parent().normalName())) {
            anchor = anchor.parent();
        }
        return anchor;
    }

    private static Element box(Element anchor) {
        Element box = new Element("div").attr("class", "beside");
        if (anchor.nameIs("li")) {
            anchor.appendChild(box);
        } else {
            anchor.after(box);
        }
        return box;
    }
}
