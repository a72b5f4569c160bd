package io.github.proposals.model.header;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
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
        boolean opened = false;
        for (int i = line.start(); i < line.end(); i++) {
            if (content.charAt(i) != '|' || i > line.start() && content.charAt(i - 1) == '\\') {
                continue;
            }
            boolean outer = !opened
                    && cells.isEmpty()
                    && content.substring(line.start(), i).isBlank();
            if (outer) {
                opened = true;
            } else {
                cells.add(new Span(from, i));
            }
            from = i + 1;
        }
        if (!content.substring(from, line.end()).isBlank()) {
            cells.add(new Span(from, line.end()));
        }
        return new TableLine(source, line, cells);
    }

    /** {@return the index of the cell that holds the character at {@code offset}} */
    int cellAt(int offset) {
        for (int i = 0; i < cells.size(); i++) {
            if (offset < cells.get(i).end() || i == cells.size() - 1) {
                return i;
            }
        }
        return 0;
    }

    /** {@return whether a pipe stands behind a cell} */
    boolean isClosed(Span cell) {
        return cell.end() < span.end();
    }

    /** {@return how far to the right the pipe behind a cell stands, or the end of the line where there is none} */
    int columnBehind(int index) {
        return width(source.content().substring(span.start(), cells.get(index).end()));
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
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
