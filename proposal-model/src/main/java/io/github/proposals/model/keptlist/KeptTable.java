package io.github.proposals.model.keptlist;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.edit.TableStyle;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table as it stands in a file, line by line.
 *
 * @param source the file
 * @param table what was read of it
 * @param byLine its rows, by the numbers of their lines
 * @param head the number of the line with the names of the columns; the line below draws the table
 * @param last the number of its last line
 * @param style how its rows are written
 */
record KeptTable(SourceText source, Table table, Map<Integer, Table.Row> byLine, int head, int last, TableStyle style) {

    KeptTable {
        byLine = Map.copyOf(byLine);
    }

    /** {@return a table of a document; nothing if it has not one line above the drawn one, as tables have} */
    static Optional<KeptTable> of(ProposalDocument document, Table table) {
        SourceText source = document.source();
        int head = source.lineOf(table.rows().get(0).span().start());
        int last =
                source.lineOf(table.rows().get(table.rows().size() - 1).span().start());
        boolean regular = head < source.lineCount()
                && isDrawn(source.slice(source.line(head + 1)))
                && (table.rows().size() == 1
                        || source.lineOf(table.rows().get(1).span().start()) == head + 2);
        if (!regular) {
            return Optional.empty();
        }
        TableStyle style = TableStyle.of(source.slice(source.line(head)), source.slice(source.line(head + 1)));
        Map<Integer, Table.Row> byLine = new HashMap<>();
        table.rows().forEach(row -> byLine.put(source.lineOf(row.span().start()), row));
        return Optional.of(new KeptTable(source, table, byLine, head, Math.max(last, head + 1), style));
    }

    private static boolean isDrawn(String line) {
        return line.contains("-") && line.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }

    /** {@return the number of the line of a row} */
    int lineOf(Table.Row row) {
        return source.lineOf(row.span().start());
    }

    /** {@return the row in a line} */
    Optional<Table.Row> rowAt(int line) {
        return Optional.ofNullable(byLine.get(line));
    }

    /** {@return the rows below the head} */
    List<Table.Row> body() {
        return table.rows().subList(1, table.rows().size());
    }

    /** {@return a cell as written, escapes and all} */
    String written(Table.Row row, int column) {
        return source.slice(row.cells().get(column).span());
    }

    /** {@return the line of a row with other texts in some of its cells} */
    String with(Table.Row row, Map<Integer, String> cells) {
        Span line = source.line(lineOf(row));
        String text = source.slice(line);
        // From right to left, so that the places of the others stay true.
        for (Map.Entry<Integer, String> entry :
                new TreeMap<>(cells).descendingMap().entrySet()) {
            Span cell = row.cells().get(entry.getKey()).span();
            int from = cell.start() - line.start();
            int to = cell.end() - line.start();
            while (from > 0 && isBlank(text.charAt(from - 1))) {
                from--;
            }
            int trailing = to;
            while (trailing < text.length() && isBlank(text.charAt(trailing))) {
                trailing++;
            }
            boolean ends = trailing == text.length();
            String fresh = style.cell(entry.getKey(), entry.getValue(), !ends);
            boolean opens = from == 0 || text.charAt(from - 1) != '|';
            text = (opens ? text.substring(0, Math.max(from, cell.start() - line.start())) : text.substring(0, from))
                    + (opens ? fresh.stripLeading() : fresh)
                    + text.substring(trailing);
        }
        return text;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
