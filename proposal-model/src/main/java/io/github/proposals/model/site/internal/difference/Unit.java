package io.github.proposals.model.site.internal.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a block is made of: a block in it, or a run of words that has no element of its own.
 *
 * @param nodes the element, or the run
 * @param block whether it is an element of its own
 * @param kind equal for what can stand in the place of each other
 * @param key equal for what is the same
 * @param text what people read in it
 */
record Unit(List<Node> nodes, boolean block, String kind, String key, String text) {

    private static final Set<String> BLOCKS =
            Set.of(("blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary"
                            + " table tbody td tfoot th thead tr ul")
                    .split(" "));

    private static final String TEXT = "text";
    private static final String HEADING = "heading";

    /** {@return what is in {@code element}} */
    static List<Unit> in(Element element) {
        List<Unit> units = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && isBlock(child)) {
                run(units, run);
                units.add(new Unit(List.of(child), true, kind(child), child.outerHtml(), child.text()));
            } else {
                run.add(node);
            }
        }
        run(units, run);
        return units;
    }

    private static void run(List<Unit> units, List<Node> run) {
        if (run.stream().anyMatch(it -> !(it instanceof TextNode text) || !text.isBlank())) {
            String key = run.stream().map(Node::outerHtml).collect(Collectors.joining());
            Element holder = new Element("p");
            run.forEach(it -> holder.appendChild(it.clone()));
            units.add(new Unit(List.copyOf(run), false, TEXT, key, holder.text()));
        }
        run.clear();
    }

    /** {@return whether there are no blocks in an element, only words} */
    static boolean isPhrase(Element element) {
        return element.childNodes().stream().noneMatch(it -> it instanceof Element child && isBlock(child));
    }

    private static boolean isBlock(Element element) {
        return element.stream().anyMatch(it -> BLOCKS.contains(it.normalName()));
    }

    private static String kind(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
            case "p" -> TEXT;
            case "td", "th" -> "cell";
            case "table" -> "table " + columns(element);
            default -> element.normalName();
        };
    }

    /** Rows of two tables can stand below each other only if they have as many cells; of any other one, no row does. */
    private static String columns(Element table) {
        Set<String> columns = table.stream()
                .filter(it -> it.nameIs("tr"))
                .map(row -> row.children().stream().anyMatch(it -> it.hasAttr("colspan") || it.hasAttr("rowspan"))
                        ? "uneven"
                        : String.valueOf(row.childrenSize()))
                .collect(Collectors.toSet());
        return columns.size() == 1 && !columns.contains("uneven")
                ? columns.iterator().next()
                : table.outerHtml();
    }

    /** {@return whether it stands in the place of the one of its kind, whatever is in it: a cell, a summary} */
    boolean hasItsPlace() {
        return Set.of("cell", "summary", "caption", "figcaption", "thead", "tbody", "tfoot")
                .contains(kind);
    }

    /** {@return the element, or one around the run} */
    Element element() {
        if (block) {
            return (Element) nodes.get(0);
        }
        Element holder = new Element("p");
        nodes.forEach(holder::appendChild);
        return holder;
    }

    /** {@return what to put in its place, once {@link #element} was changed} */
    List<Node> unwrapped(Element element) {
        return block ? List.of(element) : List.copyOf(element.childNodes());
    }

    /** {@return the place that links lead to, if it is a heading with one} */
    Optional<String> anchor() {
        return kind.equals(HEADING)
                ? Optional.of(((Element) nodes.get(0)).id()).filter(it -> !it.isEmpty())
                : Optional.empty();
    }

    boolean isHeading() {
        return kind.equals(HEADING);
    }
}
