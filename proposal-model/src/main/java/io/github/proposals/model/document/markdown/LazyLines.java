package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/**
 * Lines that belong to the paragraph of a list item or a quotation although they lack its indentation, or its {@code >}. They
 * go on with its text, and can be no part of a table.
 */
final class LazyLines {

    private static final int TAB = 4;

    private final int quotes;
    private final int column;

    private LazyLines(int quotes, int column) {
        this.quotes = quotes;
        this.column = column;
    }

    /** {@return those of what stands in {@code paragraph}} */
    static LazyLines in(Node paragraph) {
        int quotes = 0;
        int column = 0;
        for (Node node = paragraph.getParent(); node != null; node = node.getParent()) {
            if (node instanceof BlockQuote) {
                quotes++;
            } else if (node instanceof ListItem item && column == 0) {
                BasedSequence marker = item.getOpeningMarker();
                column = column(marker.getBaseSequence(), marker.getEndOffset()) + 1;
            }
        }
        return new LazyLines(quotes, column);
    }

    /** {@return whether they stand in a quotation} */
    boolean areQuoted() {
        return quotes > 0;
    }

    /** {@return whether a line is one} */
    boolean contain(BasedSequence line) {
        if (quotes == 0 && column == 0) {
            return false;
        }
        BasedSequence text = line.getBaseSequence();
        int start = line.getStartOffset();
        while (start < line.getEndOffset() && isBlank(text.charAt(start))) {
            start++;
        }
        int marks = 0;
        for (int i = begin(text, start); i < start; i++) {
            marks += text.charAt(i) == '>' ? 1 : 0;
        }
        return marks < quotes || column(text, start) < column;
    }

    /**
     * {@return what lines below a table leave behind, since such lines go on with a text alone: the outermost item or quotation
     * around it} Nothing where more stands in or behind these.
     */
    Optional<Node> left(Node paragraph, Node table, List<BasedSequence> lines) {
        Node outermost = paragraph;
        while (!(outermost.getParent() instanceof Document)) {
            if (outermost.getNext() != null) {
                return Optional.empty();
            }
            outermost = outermost.getParent();
        }
        if (outermost == paragraph || !lines.stream().allMatch(this::isOutside)) {
            return Optional.empty();
        }
        for (Node around = paragraph.getParent(); around != outermost.getParent(); around = around.getParent()) {
            around.setChars(around.getChars().subSequence(0, table.getEndOffset() - around.getStartOffset()));
        }
        return Optional.of(outermost);
    }

    private boolean isOutside(BasedSequence line) {
        BasedSequence text = line.getBaseSequence();
        int start = line.getStartOffset();
        int begin = begin(text, start);
        return contain(line) && text.subSequence(begin, start).isBlank() && column(text, start) < TAB;
    }

    private static int column(BasedSequence text, int offset) {
        int column = 0;
        for (int i = begin(text, offset); i < offset; i++) {
            column += text.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }

    private static int begin(BasedSequence text, int offset) {
        int begin = offset;
        while (begin > 0 && text.charAt(begin - 1) != '\n' && text.charAt(begin - 1) != '\r') {
            begin--;
        }
        return begin;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
