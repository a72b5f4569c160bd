package io.github.proposals.model.header;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** A table with labels above their values: each field is a column of it. */
final class ColumnWriter implements HeaderWriter {

    private static final String RULER = "---";

    private final SourceText source;

    ColumnWriter(SourceText source) {
        this.source = source;
    }

    /** {@return whether the value of a field stands below its label} */
    static boolean isColumn(HeaderField field, SourceText source) {
        return head(field, source) < values(field, source);
    }

    private static int head(HeaderField field, SourceText source) {
        return source.lineOf(field.labelSpan().start());
    }

    private static int values(HeaderField field, SourceText source) {
        return source.lineOf(field.valueSpan().start());
    }

    @Override
    public List<TextEdit> replace(HeaderField field, String value) {
        Span old = field.valueSpan();
        String escaped = TableWriter.escaped(value);
        if (old.length() > 0) {
            return List.of(new TextEdit(old, escaped));
        }
        TableLine row = TableLine.of(source, values(field, source));
        int column = column(field);
        if (column >= row.cells().size()) {
            return List.of(row.append(column, escaped));
        }
        Span cell = row.cells().get(column);
        // What stands there and is no value, such as a comment, stays behind it.
        Span blank = source.slice(cell).isBlank() ? cell : Span.at(cell.start());
        return List.of(new TextEdit(blank, " " + escaped + " "));
    }

    private int column(HeaderField field) {
        return TableLine.of(source, head(field, source))
                .cellAt(field.labelSpan().start());
    }

    @Override
    public List<TextEdit> add(Neighbour neighbour, String name, String value) {
        HeaderField next = neighbour.field().field();
        int column = column(next) + (neighbour.behind() ? 1 : 0);
        int head = head(next, source);
        int values = values(next, source);
        List<TextEdit> edits = new ArrayList<>();
        for (int line = head; line <= values; line++) {
            TableLine row = TableLine.of(source, line);
            String text = line == head ? name : line == values ? TableWriter.escaped(value) : RULER;
            edits.add(
                    column < row.cells().size()
                            ? TextEdit.insert(row.cells().get(column).start(), " " + text + " |")
                            : row.append(column, text));
        }
        return edits;
    }
}
