package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line of a table at its pipes: at each that is not escaped, whether it stands in code or not. */
final class TableCells {

    private TableCells() {}

    /** {@return what stands between the pipes, with the blanks around it} */
    static List<BasedSequence> of(BasedSequence whole) {
        BasedSequence line = whole.trim();
        List<BasedSequence> cells = new ArrayList<>();
        int from = line.startsWith("|") ? 1 : 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            // Whatever stands in front of the backslash.
            boolean escaped = c == '|' && line.charAt(i - 1) == '\\';
            if (c == '|' && !escaped) {
                cells.add(line.subSequence(from, i));
                from = i + 1;
            }
        }
        if (from < line.length()) {
            cells.add(line.subSequence(from, line.length()));
        }
        return cells;
    }
}
