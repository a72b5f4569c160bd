package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spans that stand one behind the other, as comments do, so that they can be looked up by halves.
 *
 * @param all from any spans: they are put in order, and those that overlap become one
 */
public record Spans(List<Span> all) {

    /** Puts them in order. */
    public Spans {
        List<Span> apart = new ArrayList<>();
        for (Span span :
                all.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && span.start() < last.end()) {
                apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        all = List.copyOf(apart);
    }

    /** {@return these and {@code more}} */
    public Spans and(List<Span> more) {
        return more.isEmpty()
                ? this
                : new Spans(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** {@return those that start inside {@code range}} */
    public List<Span> startingIn(Span range) {
        return all.subList(firstFrom(range.start()), firstFrom(range.end()));
    }

    /** {@return whether one of them contains {@code span}} */
    boolean cover(Span span) {
        int next = firstFrom(span.start() + 1);
        return next > 0 && all.get(next - 1).contains(span);
    }

    /** {@return the position of the first span that starts at {@code offset} or behind it} */
    private int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
