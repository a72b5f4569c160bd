package io.github.proposals.model.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what stands in the wrong order, blaming as few things as possible. */
public final class ReadingOrder {

    private ReadingOrder() {}

    /**
     * {@return the positions of those that have to move so that the others are in order}
     *
     * <p>The others are a longest run of growing ranks, found by patience sorting: as many as there can be.
     *
     * @param ranks for each thing, in the order in which they stand, its place in the right order
     */
    public static List<Integer> misplaced(List<Integer> ranks) {
        int[] lastOfLength = new int[ranks.size()];
        int[] before = new int[ranks.size()];
        int longest = 0;
        for (int i = 0; i < ranks.size(); i++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) / 2;
                if (ranks.get(lastOfLength[middle]) <= ranks.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            longest = Math.max(longest, low + 1);
        }
        Set<Integer> inOrder = new HashSet<>();
        for (int i = longest == 0 ? -1 : lastOfLength[longest - 1]; i >= 0; i = before[i]) {
            inOrder.add(i);
        }
        return IntStream.range(0, ranks.size())
                .filter(i -> !inOrder.contains(i))
                .boxed()
                .toList();
    }
}
