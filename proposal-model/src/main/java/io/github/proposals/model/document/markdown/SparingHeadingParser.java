package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Asks flexmark for a heading only where a line can be one. It collects the whole paragraph so far before it looks at the
 * line, which takes quadratic time for a paragraph, or a table, of very many lines.
 */
final class SparingHeadingParser extends HeadingParser.Factory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory headings = super.apply(options);
        TableSoFar table = new TableSoFar();
        return (state, matched) -> canBeHeading(state.getLine(), state.getNextNonSpaceIndex())
                        && (state.getLine().safeCharAt(state.getNextNonSpaceIndex()) == '#'
                                || !table.isIn(matched.getBlockParser().getBlockContent()))
                ? headings.tryStart(state, matched)
                : BlockStart.none();
    }

    /** Whether a paragraph has become a table: a line of dashes below one draws a line, or is a row. Looks at no line twice. */
    private static final class TableSoFar {

        private BlockContent paragraph;
        private int seen;
        private boolean found;

        boolean isIn(BlockContent content) {
            if (content == null) {
                return false;
            }
            if (content != paragraph) {
                paragraph = content;
                seen = 0;
                found = false;
            }
            List<BasedSequence> lines = content.getLines();
            if (!found && lines.size() > 1) {
                found = TableRuler.in(lines.subList(Math.max(0, seen - 1), lines.size())) >= 0;
            }
            seen = lines.size();
            return found;
        }
    }

    /** {@return whether a line is marked with {@code #}, or is nothing but a line to draw below a heading} */
    private static boolean canBeHeading(BasedSequence line, int start) {
        char mark = line.safeCharAt(start);
        if (mark != '#' && mark != '=' && mark != '-') {
            return false;
        }
        int end = start;
        while (line.safeCharAt(end) == mark) {
            end++;
        }
        return mark == '#' ? isBlankAt(line, end) : line.subSequence(end).isBlank();
    }

    private static boolean isBlankAt(BasedSequence line, int index) {
        return index >= line.length() || Character.isWhitespace(line.charAt(index));
    }
}
