package io.github.proposals.model.document.markdown;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.Spans;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A copy of the text in which all that is not prose is blanked, so that offsets stay what they are. */
final class Prose {

    private final char[] characters;

    /** Longer than any line across the page, and than the dashes below the head of any table, that a person draws. */
    private static final int LONGEST_LINE = 200;

    Prose(String content) {
        // flexmark takes this character for the end of the text.
        this.characters = content.replace('\0', '\uFFFD').toCharArray();
        shortenLines();
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

    /**
     * Blanks all comments and returns where they were. One that is never closed reaches to the end, but only where it
     * starts a block of HTML: inside of a paragraph it is text like any other.
     */
    List<Span> blankComments(List<Block> blocks) {
        String text = new String(characters);
        int lastClose = text.lastIndexOf("-->");
        Spans html = new Spans(blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HTML)
                .map(Block::span)
                .toList());
        List<Span> comments = new ArrayList<>();
        int start = text.indexOf("<!--");
        while (start >= 0) {
            int close = start + 4 > lastClose ? -1 : text.indexOf("-->", start + 4);
            boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
            boolean hides = !escaped && (close >= 0 || html.cover(Span.at(start)));
            int end = !hides ? start + 4 : close < 0 ? text.length() : close + 3;
            if (hides) {
                comments.add(new Span(start, end));
                blank(new Span(start, end));
            }
            start = text.indexOf("<!--", end);
        }
        return comments;
    }

    @Override
    public String toString() {
        return new String(characters);
    }
}
