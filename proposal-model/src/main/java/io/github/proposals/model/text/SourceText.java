package io.github.proposals.model.text;

import java.util.Arrays;

/** The text of one file; turns offsets into lines and columns. Immutable, hence safe for several threads. */
public final class SourceText {

    private final String path;
    private final String content;
    private final int[] lineStarts;

    /**
     * A text with the path it is known by.
     *
     * @param path relative to the folder where the build runs, with {@code /}
     * @param content without a byte order mark
     */
    public SourceText(String path, String content) {
        this.path = path;
        this.content = content;
        this.lineStarts = lineStarts(content);
    }

    /** {@return the path of the file, relative to the folder where the build runs} */
    public String path() {
        return path;
    }

    /** {@return all characters, line ends as they are in the file} */
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
        while (end > start && isLineEnd(content.charAt(end - 1))) {
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
        return new Position(line, content.codePointCount(lineStarts[line - 1], offset) + 1);
    }

    /** {@return the place of {@code span} in this file, with the line to show} */
    public Place place(Span span) {
        Position start = position(span.start());
        Span line = line(start.line());
        String shown = slice(line);
        int from = Math.min(span.start() - line.start(), shown.length());
        int to = Math.min(span.end() - line.start(), shown.length());
        return new Place(path, start, position(span.end()), Excerpt.of(shown, from, to));
    }

    private static int[] lineStarts(String content) {
        int[] starts = new int[Math.max(16, content.length() / 32)];
        int count = 1;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean lone = c == '\r' && (i + 1 == content.length() || content.charAt(i + 1) != '\n');
            if (c == '\n' || lone) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
