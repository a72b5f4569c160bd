package io.github.proposals.model.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * How the rows of a table are written.
 *
 * @param indent what stands in front of each row
 * @param opened whether rows begin with a pipe
 * @param closed whether rows end with one
 * @param blank whether blanks stand around the cells
 * @param widths how many characters each cell has between its pipes; empty where the columns are not aligned
 */
public record TableStyle(String indent, boolean opened, boolean closed, boolean blank, List<Integer> widths) {

    /** What we write where nobody has written anything yet. */
    public static final TableStyle PLAIN = new TableStyle("", true, true, true, List.of());

    /** Keeps a copy. */
    public TableStyle {
        widths = List.copyOf(widths);
    }

    /** {@return the style of a table, as its first two lines show it} */
    public static TableStyle of(String head, String line) {
        String bare = head.strip();
        boolean closed = bare.endsWith("|") && !bare.endsWith("\\|");
        List<Integer> widths = widths(bare, closed);
        boolean aligned = widths.equals(widths(line.strip(), line.strip().endsWith("|")));
        return new TableStyle(
                head.substring(0, head.length() - head.stripLeading().length()),
                bare.startsWith("|"),
                closed,
                bare.startsWith("|") ? bare.startsWith("| ") : bare.contains(" |"),
                aligned ? widths : List.of());
    }

    private static List<Integer> widths(String row, boolean closed) {
        String inner = row.substring(row.startsWith("|") ? 1 : 0, row.length() - (closed && row.length() > 1 ? 1 : 0));
        List<Integer> widths = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            widths.add(length(cell));
        }
        return widths;
    }

    /** {@return a row of this table} */
    public String row(List<String> cells) {
        StringBuilder row = new StringBuilder(indent).append(opened ? "|" : "");
        for (int i = 0; i < cells.size(); i++) {
            boolean first = i == 0 && !opened;
            boolean last = i == cells.size() - 1 && !closed;
            String cell = cell(i, cells.get(i), !last);
            row.append(i == 0 ? "" : "|").append(first ? cell.stripLeading() : cell);
        }
        return row.append(closed ? "|" : "").toString();
    }

    /** {@return what stands between two pipes} */
    public String cell(int column, String text, boolean filled) {
        String padded = blank ? " " + text + " " : text;
        int missing = column < widths.size() ? widths.get(column) - length(padded) : 0;
        return filled ? padded + " ".repeat(Math.max(0, missing)) : padded.stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
