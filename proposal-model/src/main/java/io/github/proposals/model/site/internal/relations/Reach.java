package io.github.proposals.model.site.internal.relations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be reached step by step. Authors can also write circles. */
final class Reach {

    private Reach() {}

    /** {@return what can be reached from {@code start}, which is not among it, what is nearer first} */
    static Set<Integer> from(int start, Map<Integer, List<Integer>> steps) {
        Set<Integer> seen = new HashSet<>(Set.of(start));
        Set<Integer> reached = new LinkedHashSet<>();
        Deque<Integer> ahead = new ArrayDeque<>(steps.getOrDefault(start, List.of()));
        while (!ahead.isEmpty()) {
            int next = ahead.remove();
            if (seen.add(next)) {
                reached.add(next);
                ahead.addAll(steps.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }
}
