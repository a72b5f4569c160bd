package io.github.proposals.model.header;

import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;

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

    private static boolean isLine(String content, int start, int end, String dashes) {
        return content.startsWith(dashes, start)
                && content.substring(start, end).stripTrailing().equals(dashes);
    }
}
