package io.github.proposals.model.diagram;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a diagram, without the blanks around them, without comments and options. */
final class CodeLines {

    private CodeLines() {}

    /**
     * A line.
     *
     * @param text what it says
     * @param span where it stands
     */
    record Line(String text, Span span) {}

    /** {@return those that say something; a comment begins with {@code %%}, an option of the block with a colon} */
    static List<Line> of(SourceText source, Span code) {
        List<Line> lines = new ArrayList<>();
        boolean matter = false;
        for (int number = source.lineOf(code.start()); number <= source.lineOf(code.end()); number++) {
            Span whole = source.line(number);
            int from = Math.max(whole.start(), code.start());
            // A block may end between the two characters that end its last line.
            String raw = source.slice(new Span(from, Math.max(from, Math.min(whole.end(), code.end()))));
            String text = raw.strip();
            if (text.equals("---") && (matter || lines.isEmpty())) {
                matter = !matter;
            } else if (!matter && !text.isEmpty() && !text.startsWith("%%") && !text.startsWith(":")) {
                int start = from + raw.indexOf(text.charAt(0));
                lines.add(new Line(text, new Span(start, start + text.length())));
            }
        }
        return lines;
    }
}
