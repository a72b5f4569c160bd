package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;
import java.util.List;

/** Looks things up in lists of spans that stand one behind the other, as comments do. */
final class Spans {

    private Spans() {}

    /** {@return those of {@code sorted} that start inside {@code range}} */
    static List<Span> startingIn(List<Span> sorted, Span range) {
        return sorted.subList(firstFrom(sorted, range.start()), firstFrom(sorted, range.end()));
    }

    /** {@return whether one of {@code sorted} contains {@code span}} */
    static boolean cover(List<Span> sorted, Span span) {
        int next = firstFrom(sorted, span.start() + 1);
        return next > 0 && sorted.get(next - 1).contains(span);
    }

    /** {@return the position of the first span that starts at {@code offset} or behind it} */
    private static int firstFrom(List<Span> sorted, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
