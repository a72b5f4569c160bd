package io.github.proposals.model.site.internal.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One of several pages that belong together, as each of them offers it.
 *
 * @param number as people count, from 1 on
 * @param page where it is
 * @param here whether this is that page
 */
public record Part(int number, String page, boolean here) {

    /** So many pages on each side of this one are offered, beside the first one and the last one. */
    private static final int NEAR = 5;

    /**
     * {@return those that a page offers; none where it is the only one}
     *
     * @param count how many there are
     * @param here which of them offers them, from 0 on
     * @param page where each of them is
     */
    public static List<Part> of(int count, int here, IntFunction<String> page) {
        return count == 1
                ? List.of()
                : IntStream.range(0, count)
                        .filter(it -> it == 0 || it == count - 1 || Math.abs(it - here) <= NEAR)
                        .mapToObj(it -> new Part(it + 1, page.apply(it), it == here))
                        .toList();
    }
}
