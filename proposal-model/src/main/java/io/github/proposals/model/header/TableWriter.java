package io.github.proposals.model.header;

import io.github.proposals.model.document.FieldLines;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.List;
import java.util.OptionalInt;

/** A table of labels and values. Where its columns are aligned they stay so, as far as the value is not too long. */
final class TableWriter implements HeaderWriter {

    private final ProposalDocument document;
    private final SourceText source;
    private final ColumnWriter columns;

    TableWriter(ProposalDocument document) {
        this.document = document;
        this.source = document.source();
        this.columns = new ColumnWriter(source);
    }

    @Override
    public List<TextEdit> replace(HeaderField field, String value) {
        if (ColumnWriter.isColumn(field, source)) {
            return columns.replace(field, value);
        }
        int number = source.lineOf(field.labelSpan().start());
        TableLine row = TableLine.of(source, number);
        String escaped = escaped(value);
        int labelCell = row.cellAt(field.labelSpan().start());
        if (labelCell + 1 >= row.cells().size()) {
            return List.of(row.append(labelCell + 1, escaped));
        }
        Span old = field.valueSpan();
        boolean empty = old.length() == 0;
        Span first = row.cells().get(labelCell + 1);
        Span cell = row.cells().get(row.cellAt(Math.max(old.end() - 1, first.start())));
        String rest = source.content().substring(empty ? cell.start() : old.end(), cell.end());
        boolean closed = row.isClosed(cell);
        String lead = empty ? " " : source.content().substring(first.start(), old.start());
        String kept = closed ? rest.stripTrailing() : rest;
        String filled = escaped.isEmpty() && kept.isBlank() ? "" : lead + escaped + kept;
        String blanks = rest.substring(kept.length());
        if (closed) {
            blanks = empty || filled.isEmpty() ? " " : blanks;
            OptionalInt column = column(number, row, cell);
            if (column.isPresent()) {
                String before = source.content().substring(row.span().start(), first.start());
                int missing = column.getAsInt() - TableLine.width(before + filled);
                blanks = " ".repeat(Math.max(Math.min(1, blanks.length()), missing));
            }
        }
        return List.of(new TextEdit(new Span(first.start(), cell.end()), filled + blanks));
    }

    /** Where the other lines of an aligned table have the pipe behind the value. */
    private OptionalInt column(int number, TableLine row, Span cell) {
        Table table = table(number);
        int first = source.lineOf(table.span().start());
        int last = source.lineOf(table.span().end() - 1);
        int index = row.cells().indexOf(cell);
        int found = -1;
        for (int line = first; line <= last; line++) {
            TableLine other = TableLine.of(source, line);
            if (line == number || other.cells().size() != row.cells().size()) {
                continue;
            }
            int pipe = other.columnBehind(index);
            if (found >= 0 && pipe != found) {
                return OptionalInt.empty();
            }
            found = pipe;
        }
        int own = row.columnBehind(index);
        String text = source.slice(cell);
        boolean sticksOut = own > found && text.length() - text.stripTrailing().length() <= 1;
        return found >= 0 && (own == found || sticksOut) ? OptionalInt.of(found) : OptionalInt.empty();
    }

    @Override
    public List<TextEdit> add(Neighbour neighbour, String name, String value) {
        FieldLines next = neighbour.field();
        if (ColumnWriter.isColumn(next.field(), source)) {
            return columns.add(neighbour, name, value);
        }
        Table table = table(next.first());
        int head = source.lineOf(table.span().start());
        // Nothing can stand in front of the line below the head of a table.
        int line = next.first() == head ? head + 1 : next.first();
        boolean behind = neighbour.behind() || next.first() == head;
        String text = row(neighbour, name, value);
        return behind
                ? List.of(TextEdit.insert(source.line(line).end(), LineEnds.of(source.content()) + text))
                : List.of(TextEdit.insert(source.line(line).start(), text + LineEnds.of(source.content())));
    }

    /** In the manner of the row of the neighbour: its marks, its blanks, its width. */
    private String row(Neighbour neighbour, String name, String value) {
        HeaderField model = neighbour.field().field();
        int number = neighbour.field().first();
        TableLine row = TableLine.of(source, number);
        int labelCell = row.cellAt(model.labelSpan().start());
        Span cell = row.cells().get(labelCell);
        String content = source.content();
        String open = content.substring(row.span().start(), model.labelSpan().start());
        String close = content.substring(model.labelSpan().end(), cell.end()).stripTrailing();
        String written = open + name + close;
        boolean first = source.lineOf(table(number).span().start()) == number;
        boolean padded = !first && column(number, row, cell).isPresent();
        int width = padded ? row.columnBehind(labelCell) : 0;
        String label = written + " ".repeat(Math.max(1, width - TableLine.width(written)));
        boolean last = labelCell + 1 >= row.cells().size();
        Span valueCell = last ? cell : row.cells().get(labelCell + 1);
        String start = label + "| " + escaped(value);
        if (last || !row.isClosed(valueCell)) {
            return start;
        }
        OptionalInt column = column(number, row, valueCell);
        int missing = column.isPresent() ? column.getAsInt() - TableLine.width(start) : 0;
        int empty = row.cells().size() - labelCell - 2;
        return start + " ".repeat(Math.max(1, missing)) + "|" + "  |".repeat(Math.max(0, empty));
    }

    private Table table(int line) {
        int offset = source.line(line).start();
        return document.tables().stream()
                .filter(table -> source.lineOf(table.span().start()) <= line
                        && source.lineOf(Math.max(
                                        table.span().start(), table.span().end() - 1))
                                >= line)
                .findFirst()
                .orElseGet(() -> new Table(new Span(offset, source.line(line).end()), List.of()));
    }

    static String escaped(String value) {
        return value.replace("\\|", "|").replace("|", "\\|");
    }
}
