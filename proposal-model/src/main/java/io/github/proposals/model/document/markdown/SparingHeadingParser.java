package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Asks flexmark for a heading only where a line can be one. It collects the whole paragraph so far before it looks at the
 * line, which takes quadratic time for a paragraph, or a table, of very many lines.
 */
final class SparingHeadingParser extends HeadingParser.Factory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory headings = super.apply(options);
        return (state, matched) -> canBeHeading(state.getLine(), state.getNextNonSpaceIndex())
                ? headings.tryStart(state, matched)
                : BlockStart.none();
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
