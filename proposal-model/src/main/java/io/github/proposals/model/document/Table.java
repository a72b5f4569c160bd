package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;
import java.util.List;

/**
 * A table of the document.
 *
 * @param span where it stands
 * @param rows the head first, then the body; the line between them is left out
 */
public record Table(Span span, List<Row> rows) {

    /** Keeps a copy. */
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A line of a table.
     *
     * @param span where it stands
     * @param cells from left to right
     */
    public record Row(Span span, List<Cell> cells) {

        /** Keeps a copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text what it says, with markup, escaped pipes as pipes
     * @param span where it stands, without the blanks around it
     */
    public record Cell(String text, Span span) {}
}
