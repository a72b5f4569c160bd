package io.github.proposals.model.document.markdown;

import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import java.util.HashMap;
import java.util.Map;

/** A copy of the text in which all that is not prose is blanked, so that offsets stay what they are. */
final class Prose {

    private final char[] characters;

    /** Longer than any line across the page, and than the dashes below the head of any table, that a person draws. */
    private static final int LONGEST_LINE = 200;

    Prose(String content) {
        // flexmark takes this character for the end of the text.
        this.characters = content.replace('\0', '\uFFFD').toCharArray();
        if (ParserInput.hasLongLines(content)) {
            shortenLines();
        }
    }

    /** Cuts lines across the page, such as {@code ------}: for a very long one flexmark's pattern overflows the stack. */
    private void shortenLines() {
        char mark = 0;
        int start = 0;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c != '-' && c != '*' && c != '_') {
                mark = c == ' ' || c == '\t' ? mark : 0;
                continue;
            }
            start = c == mark ? start : i;
            mark = c;
            if (i - start >= LONGEST_LINE) {
                characters[i] = ' ';
            }
        }
    }

    /** Turns everything but line ends into blanks. */
    void blank(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (!LineEnds.isLineEnd(characters[i])) {
                characters[i] = ' ';
            }
        }
    }

    /**
     * Blanks the code spans of one block. CommonMark: "A code span begins with a backtick string and ends with a
     * backtick string of equal length."
     */
    void blankCodeSpans(Span block) {
        if (!hasBacktick(block)) {
            return;
        }
        Map<Integer, Integer> lastOfLength = lastRuns(block);
        int i = block.start();
        while (i < block.end()) {
            if (characters[i] == '\\') {
                i += 2;
                continue;
            }
            if (characters[i] != '`') {
                i++;
                continue;
            }
            int length = runLength(i, block.end());
            int close = lastOfLength.getOrDefault(length, -1) > i ? nextRun(i + length, length, block.end()) : -1;
            if (close >= 0) {
                blank(new Span(i, close + length));
            }
            i = close >= 0 ? close + length : i + length;
        }
    }

    /** Most blocks have no code at all. */
    private boolean hasBacktick(Span block) {
        for (int i = block.start(); i < block.end(); i++) {
            if (characters[i] == '`') {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, Integer> lastRuns(Span block) {
        Map<Integer, Integer> last = new HashMap<>();
        int i = block.start();
        while (i < block.end()) {
            if (characters[i] == '`') {
                int length = runLength(i, block.end());
                last.put(length, i);
                i += length;
            } else {
                i++;
            }
        }
        return last;
    }

    private int nextRun(int from, int length, int end) {
        int i = from;
        while (i < end) {
            int run = runLength(i, end);
            if (run == length) {
                return i;
            }
            i += Math.max(1, run);
        }
        return -1;
    }

    private int runLength(int from, int end) {
        int i = from;
        while (i < end && characters[i] == '`') {
            i++;
        }
        return i - from;
    }

    @Override
    public String toString() {
        return new String(characters);
    }
}
