package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A line such as {@code ## Words ##}. flexmark does not see one right below an item or a quotation that ends with a fence that
 * is still open.
 */
final class MarkedHeading {

    private static final int LEVELS = 6;

    private MarkedHeading() {}

    /** {@return whether a line has the mark of one at an index, with a blank behind it} */
    static boolean isAt(BasedSequence line, int start) {
        int end = endOfMark(line, start);
        return end > start && end - start <= LEVELS && isBlankAt(line, end);
    }

    /** {@return the start of the heading at an index of a line} */
    static BlockStart start(BasedSequence line, int start) {
        int behindMark = endOfMark(line, start);
        int end = trimmed(line, behindMark, line.length());
        int closing = end;
        while (closing > behindMark && line.charAt(closing - 1) == '#') {
            closing--;
        }
        closing = closing == behindMark || isBlankAt(line, closing - 1) ? closing : end;
        HeadingParser parser = new HeadingParser(behindMark - start);
        Heading heading = (Heading) parser.getBlock();
        heading.setOpeningMarker(line.subSequence(start, closing > behindMark ? behindMark : line.length()));
        heading.setText(line.subSequence(behindMark, closing).trim());
        heading.setClosingMarker(line.subSequence(closing, end));
        heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(line.length());
    }

    private static int endOfMark(BasedSequence line, int start) {
        int end = start;
        while (line.safeCharAt(end) == '#') {
            end++;
        }
        return end;
    }

    private static int trimmed(BasedSequence line, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlankAt(BasedSequence line, int index) {
        return index >= line.length() || Character.isWhitespace(line.charAt(index));
    }
}
