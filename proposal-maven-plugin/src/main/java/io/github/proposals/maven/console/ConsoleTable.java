package io.github.proposals.maven.console;

import io.github.proposals.model.text.Visible;
import java.util.ArrayList;
import java.util.List;

/** Lines of text in columns. The last column is as wide as it likes, the others are no wider than they may be. */
public final class ConsoleTable {

    private static final int GAP = 2;

    private final List<String> head;
    private final int widest;
    private final List<List<String>> rows = new ArrayList<>();

    public ConsoleTable(int widest, String... head) {
        this.head = List.of(head);
        this.widest = widest;
    }

    public void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** {@return the lines, the head first; columns in which no row says anything are left out} */
    public List<String> lines() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            int index = column;
            if (rows.stream().anyMatch(row -> !row.get(index).isEmpty())) {
                columns.add(column);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(head, columns));
        rows.forEach(row -> lines.add(line(row, columns)));
        return lines;
    }

    private String line(List<String> cells, List<Integer> columns) {
        StringBuilder line = new StringBuilder();
        for (int column : columns) {
            String cell = plain(cells.get(column));
            boolean last = column == columns.get(columns.size() - 1);
            line.append(last ? cell : padded(cell, width(column)));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        int width = length(head.get(column));
        for (List<String> row : rows) {
            width = Math.max(width, length(plain(row.get(column))));
        }
        return Math.min(width, widest);
    }

    private static String padded(String cell, int width) {
        int length = length(cell);
        if (length > width) {
            return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…" + " ".repeat(GAP);
        }
        return cell + " ".repeat(width - length + GAP);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** The log would write it out as well, and no column would be wide enough then. */
    private static String plain(String cell) {
        return Visible.line(cell.replace('\t', ' '));
    }
}
