package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line below the head of a table: {@code |---|:-:|}. */
final class TableRuler {

    private TableRuler() {}

    /** {@return the index of the line that makes a table of these, negative if there is none} */
    static int in(List<BasedSequence> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (!isIndented(lines.get(i)) && isOne(lines.get(i)) && fits(lines.get(i - 1), lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the line that makes none, although somebody drew it below a head} */
    static Optional<BasedSequence> misfit(List<BasedSequence> lines) {
        for (int i = 1; i < lines.size(); i++) {
            BasedSequence head = lines.get(i - 1);
            BasedSequence line = lines.get(i);
            if (line.indexOf('|') >= 0 && isOne(line) && !isOne(head) && !fits(head, line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** {@return the first of lines that all stand between bars like the rows of a table, and of which none makes it one} */
    static Optional<BasedSequence> rows(List<BasedSequence> lines) {
        boolean all = !lines.isEmpty() && lines.stream().allMatch(TableRuler::isRow);
        int cells = all ? TableCells.of(lines.get(0)).size() : 0;
        return lines.stream()
                .filter(line -> cells > 1 && TableCells.of(line).size() == cells)
                .findFirst();
    }

    private static boolean isRow(BasedSequence line) {
        BasedSequence text = line.trim();
        return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
    }

    /** What would be code goes on with a paragraph. */
    static boolean isIndented(BasedSequence line) {
        return line.startsWith("    ") || line.startsWith("\t");
    }

    /** {@return whether a ruler has as many cells as the line above} */
    private static boolean fits(BasedSequence head, BasedSequence ruler) {
        return TableCells.of(head).size() == TableCells.of(ruler).size();
    }

    /** {@return whether a line says nothing else} */
    private static boolean isOne(BasedSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if ("|:- \t\r\n".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        List<BasedSequence> cells = TableCells.of(line);
        return !cells.isEmpty() && cells.stream().allMatch(TableRuler::isDashes);
    }

    /** One is enough. */
    private static boolean isDashes(BasedSequence cell) {
        BasedSequence text = cell.trim();
        int from = text.startsWith(":") ? 1 : 0;
        int to = text.endsWith(":") ? text.length() - 1 : text.length();
        return from < to && text.subSequence(from, to).indexOfNot('-') < 0;
    }

    /** {@return how the text of each column is aligned; null where nothing is said} */
    static List<Alignment> columns(BasedSequence ruler) {
        List<Alignment> columns = new ArrayList<>();
        for (BasedSequence cell : TableCells.of(ruler)) {
            boolean left = cell.trim().startsWith(":");
            boolean right = cell.trim().endsWith(":");
            columns.add(left && right ? Alignment.CENTER : right ? Alignment.RIGHT : left ? Alignment.LEFT : null);
        }
        return columns;
    }
}
