package io.github.proposals.model.text;

import java.util.Arrays;

/** The text of one file; turns offsets into lines and columns. Immutable, hence safe for several threads. */
public final class SourceText {

    private static final String MARK = "\uFEFF";

    private final String path;
    private final String content;
    private final int[] lineStarts;

    /** Where the second halves of characters stand that take two, such as an emoji: most texts have none. */
    private final int[] secondHalves;

    /** The line of the last place, which the next one often shares. Threads may see another one: it only saves memory. */
    private String latestLine = "";

    /**
     * A text with the path it is known by.
     *
     * @param path relative to the folder where the build runs, with {@code /}
     * @param content its characters; a byte order mark in front says how they were written, and is none of them
     */
    public SourceText(String path, String content) {
        this.path = path;
        this.content = content.startsWith(MARK) ? content.substring(MARK.length()) : content;
        this.lineStarts = lineStarts(this.content);
        this.secondHalves = secondHalves(this.content);
    }

    /** {@return the path of the file, relative to the folder where the build runs} */
    public String path() {
        return path;
    }

    /** {@return all characters, line ends as they are in the file, without a byte order mark} */
    public String content() {
        return content;
    }

    /** {@return the characters of {@code span}} */
    public String slice(Span span) {
        return content.substring(span.start(), span.end());
    }

    /** {@return the number of lines; a final line end does not start another one} */
    public int lineCount() {
        int last = lineStarts.length;
        return last > 1 && lineStarts[last - 1] == content.length() ? last - 1 : last;
    }

    /** {@return the span of a line without its end} {@code line} counts from 1. */
    public Span line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : content.length();
        while (end > start && LineEnds.isLineEnd(content.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** {@return the number of the line that holds the character at {@code offset}, from 1} */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** {@return line and column of the character at {@code offset}} */
    public Position position(int offset) {
        int line = lineOf(offset);
        int start = lineStarts[line - 1];
        return new Position(line, offset - start - halvesBefore(offset) + halvesBefore(start) + 1);
    }

    /** {@return the offset that is as many code points behind {@code start} as {@code points}, or the end of the text} */
    public int offset(int start, int points) {
        int first = halvesBefore(start);
        int low = first;
        int high = secondHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // So many code points lie before the character of which this is the second half.
            int before = secondHalves[middle] - 1 - start - (middle - first);
            if (before < points) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(content.length(), start + points + low - first);
    }

    private int halvesBefore(int offset) {
        int found = Arrays.binarySearch(secondHalves, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** {@return the place of {@code span} in this file, with the line to show} */
    public Place place(Span span) {
        Position start = position(span.start());
        Span line = line(start.line());
        Place place = new Place(path, start, position(span.end()), Excerpt.of(content, line, span), latestLine);
        latestLine = place.line();
        return place;
    }

    private static int[] lineStarts(String content) {
        int[] starts = new int[Math.max(16, content.length() / 32)];
        int count = 1;
        for (int i = LineEnds.endOfLine(content, 0); i < content.length(); i = LineEnds.endOfLine(content, i)) {
            i = LineEnds.nextLine(content, i);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i;
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] secondHalves(String content) {
        int[] halves = {};
        int count = 0;
        for (int i = 1; i < content.length(); i++) {
            if (Character.isLowSurrogate(content.charAt(i)) && Character.isHighSurrogate(content.charAt(i - 1))) {
                halves = count == halves.length ? Arrays.copyOf(halves, count * 2 + 8) : halves;
                halves[count++] = i;
            }
        }
        return Arrays.copyOf(halves, count);
    }
}
