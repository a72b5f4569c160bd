package io.github.proposals.model.header;

import io.github.proposals.model.text.SourceText;
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

    static FrontMatter of(SourceText source) {
        if (!line(source, 1).equals("---")) {
            return new FrontMatter(Span.at(0), Span.at(0), false);
        }
        int last = Math.min(source.lineCount(), LONGEST);
        for (int number = 2; number <= last; number++) {
            String line = line(source, number);
            if (line.equals("---") || line.equals("...")) {
                int start = source.line(2).start();
                return new FrontMatter(
                        new Span(0, source.line(number).end()),
                        new Span(start, source.line(number).start()),
                        false);
            }
        }
        boolean values = last > 1 && line(source, 2).matches("[\\w-]{1,60}:(\\s.*)?");
        return new FrontMatter(Span.at(0), Span.at(0), values);
    }

    private static String line(SourceText source, int number) {
        return source.slice(source.line(number)).stripTrailing();
    }
}
