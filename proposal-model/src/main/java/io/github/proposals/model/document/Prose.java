package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A copy of the text in which all that is not prose is blanked, so that offsets stay what they are. */
final class Prose {

    private final char[] characters;

    Prose(String content) {
        this.characters = content.toCharArray();
    }

    /** Turns everything but line ends into blanks. */
    void blank(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (characters[i] != '\n' && characters[i] != '\r') {
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

    /** Blanks all comments and returns where they were; the last one may be unclosed and then reaches to the end. */
    List<Span> blankComments() {
        String text = new String(characters);
        List<Span> comments = new ArrayList<>();
        int start = text.indexOf("<!--");
        while (start >= 0) {
            int close = text.indexOf("-->", start + 4);
            int end = close < 0 ? text.length() : close + 3;
            comments.add(new Span(start, end));
            blank(new Span(start, end));
            start = text.indexOf("<!--", end);
        }
        return comments;
    }

    @Override
    public String toString() {
        return new String(characters);
    }
}
