package io.github.proposals.model.header;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table, cut at its pipes.
 *
 * @param source the text
 * @param span the line
 * @param cells what stands between the pipes, with the blanks around it
 */
record TableLine(SourceText source, Span span, List<Span> cells) {

    /** Keeps a copy. */
    TableLine {
        cells = List.copyOf(cells);
    }

    static TableLine of(SourceText source, int number) {
        Span line = source.line(number);
        String content = source.content();
        List<Span> cells = new ArrayList<>();
        int from = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (content.charAt(i) == '|' && (i == line.start() || content.charAt(i - 1) != '\\')) {
                if (!content.substring(line.start(), i).isBlank()) {
                    cells.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        if (!content.substring(from, line.end()).isBlank()) {
            cells.add(new Span(from, line.end()));
        }
        return new TableLine(source, line, cells);
    }

    /** {@return the index of the cell that holds the character at {@code offset}} */
    int cellAt(int offset) {
        int cell = 0;
        while (cell < cells.size() - 1 && offset >= cells.get(cell).end()) {
            cell++;
        }
        return cell;
    }

    /** {@return whether a pipe stands behind a cell} */
    boolean isClosed(Span cell) {
        return cell.end() < span.end();
    }

    /** {@return how far to the right the pipe behind a cell stands, or the end of the line where there is none} */
    int columnBehind(int index) {
        return width(source.content().substring(span.start(), cells.get(index).end()));
    }

    /** {@return what makes {@code value} the cell at an index behind all others, with empty ones between} */
    TextEdit append(int index, String value) {
        String text = source.slice(span).stripTrailing();
        boolean closed = text.endsWith("|");
        String between = (closed ? " " : " | ") + "| ".repeat(index - cells.size());
        return TextEdit.insert(span.start() + text.length(), between + value + (closed ? " |" : ""));
    }

    /** {@return how wide a text is on the screen} */
    static int width(String text) {
        return text.codePoints().map(TableLine::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4C6
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6B
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
