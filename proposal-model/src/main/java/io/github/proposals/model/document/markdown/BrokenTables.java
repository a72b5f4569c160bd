package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.proposals.model.document.Problem;
import java.util.List;
import java.util.Optional;

/** What somebody drew as rows of a table, and what is shown as something else. */
final class BrokenTables {

    private BrokenTables() {}

    /** {@return why rows that somebody drew in a paragraph are none} */
    static Optional<Problem> in(Paragraph paragraph) {
        List<BasedSequence> lines = paragraph.getContentLines();
        Optional<BasedSequence> ruler = TableRuler.misfit(lines);
        Optional<BasedSequence> rows = ruler.isPresent() ? Optional.empty() : TableRuler.rows(lines);
        boolean cut = isBelowTable(paragraph);
        boolean told = paragraph.getPrevious() instanceof IndentedCodeBlock code
                && isRightBehind(code, paragraph)
                && in(code).isPresent();
        int lazy = TableRuler.in(lines);
        if (lazy > 0) {
            return Optional.of(new Problem(
                    Problem.Kind.TABLE_IN_TEXT, Blocks.span(lines.get(lazy - 1).trim())));
        }
        return ruler.map(it -> new Problem(Problem.Kind.BROKEN_TABLE, Blocks.span(it.trim())))
                .or(() -> rows.filter(it -> (cut || lines.size() > 1) && !told)
                        .map(it -> new Problem(
                                cut ? Problem.Kind.CUT_TABLE : Problem.Kind.ROWS_WITHOUT_RULER,
                                Blocks.span(it.trim()))));
    }

    /** {@return the row right below a table that is indented so far that it is code} */
    static Optional<Problem> in(IndentedCodeBlock code) {
        return Optional.of(code)
                .filter(it -> it.getPrevious() instanceof TableBlock && isRightBehind(it.getPrevious(), it))
                .flatMap(it -> TableRuler.rows(it.getContentLines()))
                .map(it -> new Problem(Problem.Kind.CUT_TABLE, Blocks.span(it.trim())));
    }

    /** A row without the {@code >} or the blanks of the rows above it ends their table, and the quotation or item with it. */
    private static boolean isBelowTable(Paragraph paragraph) {
        Node before = paragraph.getPrevious();
        boolean around = before instanceof BlockQuote || before instanceof ListBlock;
        while (before instanceof BlockQuote || before instanceof ListBlock || before instanceof ListItem) {
            before = before.getLastChild();
        }
        return before instanceof TableBlock && (!around || isRightBehind(before, paragraph));
    }

    /** {@return whether no more than a blank line stands between them} */
    private static boolean isRightBehind(Node before, Node after) {
        return before.getBaseSequence()
                        .subSequence(before.getEndOffset(), Math.max(before.getEndOffset(), after.getStartOffset()))
                        .toString()
                        .lines()
                        .count()
                <= 1;
    }
}
