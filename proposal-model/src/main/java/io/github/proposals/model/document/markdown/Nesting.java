package io.github.proposals.model.document.markdown;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds lines that open or continue more lists and quotations inside of each other than anybody writes. flexmark has
 * no limit of its own: such lines would make it slow, and then overflow the stack.
 */
final class Nesting {

    private static final int DEEPEST = 40;

    /** Where only flexmark knows whether it is code: no depth that anybody writes, but none that it could not bear. */
    private static final int DEEPEST_IN_CODE = 200;

    private Nesting() {}

    /** {@return the lines that are nested too deeply} */
    static List<Span> tooDeep(SourceText source) {
        String content = source.content();
        List<Span> lines = new ArrayList<>();
        int open = 0;
        char fence = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            int start = line.start();
            int end = line.end();
            int indent = indentOf(content, start, end);
            boolean blank = start + indent >= end;
            char mark = fenceMark(content, start + indent);
            fence = fence == 0 ? mark : fence == mark ? 0 : fence;
            // A line of nothing but dashes or stars is a line across the page.
            int marks = markers(content, start, end);
            int markers = marks > 0 && isBreak(content, start, end) ? 0 : marks;
            // A list inside a list is indented by two columns or more: as deep as that only where lists were open.
            open = blank
                    ? open
                    : markers > 0
                            ? Math.max(markers, Math.min(open + markers, indent / 2 + markers))
                            : indent == 0 ? 0 : open;
            // In code these marks mean nothing.
            if (!blank && markers > 0 && open > (fence == 0 ? DEEPEST : DEEPEST_IN_CODE)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static char fenceMark(String content, int from) {
        boolean fence = content.startsWith("```", from) || content.startsWith("~~~", from);
        return fence ? content.charAt(from) : 0;
    }

    private static boolean isBreak(String content, int start, int end) {
        String line = content.substring(start, end).strip();
        return line.length() > 2
                && (line.charAt(0) == '-' || line.charAt(0) == '*')
                && line.chars().allMatch(c -> c == line.charAt(0) || c == ' ' || c == '\t');
    }

    private static int indentOf(String content, int start, int end) {
        int i = start;
        while (i < end && (content.charAt(i) == ' ' || content.charAt(i) == '\t')) {
            i++;
        }
        return i - start;
    }

    /** {@return how many list and quotation marks the line starts with} */
    private static int markers(String content, int start, int end) {
        int count = 0;
        int i = start;
        while (i < end) {
            char c = content.charAt(i);
            boolean blankFollows = i + 1 >= end || content.charAt(i + 1) == ' ' || content.charAt(i + 1) == '\t';
            if (c == ' ' || c == '\t') {
                i++;
            } else if (c == '>') {
                count++;
                i++;
            } else if ((c == '-' || c == '*' || c == '+') && blankFollows) {
                count++;
                i++;
            } else if (Character.isDigit(c)) {
                int digits = i;
                while (digits < end && digits - i < 9 && Character.isDigit(content.charAt(digits))) {
                    digits++;
                }
                boolean ordered = digits + 1 < end
                        && (content.charAt(digits) == '.' || content.charAt(digits) == ')')
                        && content.charAt(digits + 1) == ' ';
                if (!ordered) {
                    return count;
                }
                count++;
                i = digits + 1;
            } else {
                return count;
            }
        }
        return count;
    }
}
