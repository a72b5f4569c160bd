package io.github.proposals.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where lines end: at {@code \n}, {@code \r\n} and a {@code \r} alone, and nowhere else. CommonMark and flexmark say so,
 * and whoever counts lines in another way looks at other lines than they do.
 */
public final class LineEnds {

    /** One of them, for patterns: {@code \R} would take a form feed and the line ends of Unicode for one, too. */
    public static final String PATTERN = "(?:\\r\\n|[\\n\\r])";

    /** Where a line starts, for patterns: {@code (?m)^} would start one behind the line ends of Unicode, too. */
    public static final String LINE_START = "(?<![^\\n\\r])";

    private LineEnds() {}

    /** {@return whether a line ends at {@code c}} */
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** {@return where the line ends that holds the character at {@code from}: in front of its line end} */
    public static int endOfLine(String content, int from) {
        int end = from;
        while (end < content.length() && !isLineEnd(content.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@return where the next line starts, for a line whose end is at {@code end}; the end of the text is no line end} */
    public static int nextLine(String content, int end) {
        boolean pair = content.startsWith("\r\n", end);
        return Math.min(content.length(), end + (pair ? 2 : 1));
    }

    /** {@return the lines of a text with their ends, as they are put together again} */
    public static List<String> split(String content) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        do {
            int next = nextLine(content, endOfLine(content, start));
            lines.add(content.substring(start, next));
            start = next;
        } while (start < content.length());
        return lines;
    }

    /** {@return the line end that a text uses: that of its first line} */
    public static String of(String content) {
        int end = endOfLine(content, 0);
        return end == content.length() ? "\n" : content.substring(end, nextLine(content, end));
    }
}
