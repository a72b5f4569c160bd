package io.github.proposals.model.document.markdown;

import io.github.proposals.model.document.Problem;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the comments that a browser sees: they begin and end only in what Markdown takes for HTML. Where that ends first, as
 * {@code <details>} does at an empty line, a comment goes on, whatever the text says.
 */
final class Comments {

    private static final String OPEN = "<!--";

    private final List<Span> html = new ArrayList<>();
    private final List<Span> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Adds a piece of HTML, in any order. */
    void add(Span piece) {
        html.add(piece);
    }

    /** Looks into all pieces. */
    void read(String text) {
        html.sort(Comparator.comparingInt(Span::start));
        int open = -1;
        for (Span piece : html) {
            String part = text.substring(piece.start(), piece.end());
            int at = 0;
            while (at >= 0) {
                if (open < 0) {
                    int start = part.indexOf(OPEN, at);
                    open = start < 0 ? -1 : piece.start() + start;
                    at = start < 0 ? -1 : start + OPEN.length();
                }
                if (open >= 0) {
                    at = end(part, at, open == piece.start() + at - OPEN.length());
                    if (at >= 0) {
                        found.add(new Span(open, piece.start() + at));
                        open = -1;
                    }
                }
            }
            if (open >= piece.start()) {
                boolean cut = text.indexOf("-->", open) >= 0;
                problems.add(new Problem(
                        cut ? Problem.Kind.CUT_COMMENT : Problem.Kind.UNCLOSED_COMMENT,
                        new Span(open, open + OPEN.length())));
            }
        }
        if (open >= 0) {
            found.add(new Span(open, text.length()));
        }
    }

    /** {@return the offset behind the end of a comment, negative if there is none} {@code <!-->} is a whole one. */
    private static int end(String part, int from, boolean begins) {
        if (begins && part.startsWith(">", from)) {
            return from + 1;
        }
        if (begins && part.startsWith("->", from)) {
            return from + 2;
        }
        for (int i = part.indexOf("--", from); i >= 0; i = part.indexOf("--", i + 1)) {
            if (part.startsWith(">", i + 2) || part.startsWith("!>", i + 2)) {
                return part.indexOf('>', i) + 1;
            }
        }
        return -1;
    }

    /** {@return where they stand, in reading order} */
    List<Span> all() {
        return List.copyOf(found);
    }

    /** {@return those that hide more than their author meant} */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
