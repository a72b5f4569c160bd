package io.github.proposals.model.diagram;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects what a diagram draws. A node may be named before it is said what it looks like, and again after that. */
final class DiagramBuilder {

    /** So many that nobody drew it by hand. */
    private static final int MOST = 500;

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br ?/?>|\\\\[nlr]");

    private final Map<String, Diagram.Node> nodes = new LinkedHashMap<>();
    private final List<Diagram.Arrow> arrows = new ArrayList<>();

    /** Names a node. */
    void node(String id, Span span) {
        nodes.putIfAbsent(id, new Diagram.Node(id, id, "", span));
    }

    /** Says what a node looks like; an empty label leaves its own. */
    void node(String id, String label, String shape, Span span) {
        node(id, span);
        Diagram.Node known = nodes.get(id);
        nodes.put(
                id,
                new Diagram.Node(
                        id,
                        label.isEmpty() ? known.label() : plain(label),
                        shape.isEmpty() ? known.shape() : shape,
                        known.span()));
    }

    void arrow(String from, String to, Span span) {
        arrows.add(new Diagram.Arrow(from, to, span));
    }

    /** {@return the diagram, unless it draws nothing or more than people do} */
    Optional<Diagram> build(Span span, boolean whole) {
        return arrows.isEmpty() || arrows.size() > MOST || nodes.size() > MOST
                ? Optional.empty()
                : Optional.of(new Diagram(span, List.copyOf(nodes.values()), arrows, whole));
    }

    private static String plain(String label) {
        String line = LINE_BREAK.matcher(label).replaceAll(" ");
        String text = line.replace("#quot;", "\"")
                .replace("#lt;", "<")
                .replace("#gt;", ">")
                .replace("#35;", "#");
        return InlineMarkdown.oneLine(InlineMarkdown.plain(text)).strip();
    }
}
