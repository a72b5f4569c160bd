package io.github.proposals.model.header;

import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two {@code ---} lines at the very top. flexmark's own extension takes an unclosed block for front
 * matter and a byte order mark for a heading, so the lines are found here.
 *
 * @param whole both lines of dashes and what is between them; empty at 0 if there is none
 * @param yaml what is between them
 * @param unclosed whether a first line of dashes is followed by values but never by a second one
 */
record FrontMatter(Span whole, Span yaml, boolean unclosed) {

    private static final int LONGEST = 1000;

    /** A key, or what belongs to the one above. */
    private static final Pattern LINE = Pattern.compile("([A-Za-z][\\w-]{0,60}):(?:\\s.*)?|[\\s#-]+\\S.*");

    private static final Pattern KEY = Pattern.compile("(?m)^[A-Za-z][\\w-]{0,60}:(?:\\s|$)");

    static FrontMatter of(String content) {
        int end = LineEnds.endOfLine(content, 0);
        if (!isLine(content, 0, end, "---")) {
            return new FrontMatter(Span.at(0), Span.at(0), false);
        }
        int first = LineEnds.nextLine(content, end);
        int start = first;
        for (int number = 2; number <= LONGEST && start < content.length(); number++) {
            end = LineEnds.endOfLine(content, start);
            if (isLine(content, start, end, "---") || isLine(content, start, end, "...")) {
                return new FrontMatter(new Span(0, end), new Span(first, start), false);
            }
            start = LineEnds.nextLine(content, end);
        }
        String second =
                content.substring(first, LineEnds.endOfLine(content, first)).stripTrailing();
        return new FrontMatter(Span.at(0), Span.at(0), second.matches("[\\w-]{1,60}:(\\s.*)?"));
    }

    /** {@return whether values stand at the top with a line of dashes below, and none above} */
    static boolean isUnopened(String content) {
        int keys = 0;
        int start = top(content);
        for (int number = 1; number <= LONGEST && start < content.length(); number++) {
            int end = LineEnds.endOfLine(content, start);
            if (isLine(content, start, end, "---")) {
                return keys > 1;
            }
            Matcher line = LINE.matcher(content.substring(start, Math.min(end, start + LONGEST)));
            if (!line.matches()) {
                return false;
            }
            keys += line.group(1) == null ? 0 : 1;
            start = LineEnds.nextLine(content, end);
        }
        return false;
    }

    /** {@return whether there is front matter below the first line, behind nothing but empty lines and comments} */
    static boolean isMoved(String content) {
        int start = top(content);
        return start > 0
                && content.startsWith("---", start)
                && LineEnds.isLineEnd(content.charAt(start - 1))
                && hasKey(content.substring(start));
    }

    /** {@return where the first words stand, behind empty lines and comments} */
    private static int top(String content) {
        int start = 0;
        boolean comment = true;
        while (comment) {
            while (start < content.length() && Character.isWhitespace(content.charAt(start))) {
                start++;
            }
            int end = content.startsWith("<!--", start) ? content.indexOf("-->", start) : -1;
            comment = end >= 0;
            start = comment ? end + "-->".length() : start;
        }
        return start;
    }

    private static boolean hasKey(String content) {
        Span yaml = of(content).yaml();
        return KEY.matcher(content).region(yaml.start(), yaml.end()).find();
    }

    private static boolean isLine(String content, int start, int end, String dashes) {
        return content.startsWith(dashes, start)
                && content.substring(start, end).stripTrailing().equals(dashes);
    }
}
