package io.github.proposals.model.diagram;

import io.github.proposals.model.text.Span;
import java.util.List;

/**
 * A diagram or a table of steps that a document keeps.
 *
 * @param span where it stands
 * @param nodes what it draws, in reading order
 * @param arrows from one to another
 * @param whole whether a step that it does not draw is meant to be none; a drawing in plain text leaves out what has no room
 */
public record Diagram(Span span, List<Node> nodes, List<Arrow> arrows, boolean whole) {

    /** Keeps copies. */
    public Diagram {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
    }

    /**
     * Something drawn.
     *
     * @param id what the arrows call it
     * @param label what people see
     * @param shape how it is drawn, in the words of the notation
     * @param span where it is named first
     */
    public record Node(String id, String label, String shape, Span span) {}

    /**
     * An arrow.
     *
     * @param from the id where it begins
     * @param to the id where it ends
     * @param span where it is written
     */
    public record Arrow(String from, String to, Span span) {}
}
