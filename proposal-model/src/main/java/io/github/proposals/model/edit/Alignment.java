package io.github.proposals.model.edit;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what two sequences have in common, with no more effort than it is given for all that it is asked together. */
public final class Alignment {

    private long effort;
    private boolean coarse;

    /**
     * One for a number of sequences.
     *
     * @param effort how many pairs of things it may compare; where that is not enough, whatever stands between the
     *     common beginning and the common end of two sequences counts as changed
     */
    public Alignment(long effort) {
        this.effort = effort;
    }

    /**
     * A piece of two sequences.
     *
     * @param same whether it is the same in both; if not, one stands in the place of the other
     * @param start where it starts before
     * @param end where it ends before
     * @param newStart where it starts after
     * @param newEnd where it ends after
     */
    public record Stretch(boolean same, int start, int end, int newStart, int newEnd) {}

    /** {@return both sequences in pieces, those that are the same and those that are not by turns} */
    public List<Stretch> of(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Stretch> stretches = new ArrayList<>();
        int old = 0;
        int fresh = 0;
        for (Change change :
                changes(before.subList(start, before.size() - end), after.subList(start, after.size() - end))) {
            int from = start + change.startOriginal;
            int to = start + change.startRevised;
            add(stretches, true, old, from, fresh, to);
            old = start + change.endOriginal;
            fresh = start + change.endRevised;
            add(stretches, false, from, old, to, fresh);
        }
        add(stretches, true, old, before.size(), fresh, after.size());
        return stretches;
    }

    /** {@return whether the effort was not enough for one of them} */
    public boolean isCoarse() {
        return coarse;
    }

    private List<Change> changes(List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        long pairs = (long) before.size() * after.size();
        if (pairs == 0 || pairs > effort) {
            coarse |= pairs > 0;
            return List.of(new Change(DeltaType.CHANGE, 0, before.size(), 0, after.size()));
        }
        effort -= pairs;
        Map<String, Integer> numbers = new HashMap<>();
        return new MyersDiffWithLinearSpace<Integer>()
                .computeDiff(numbered(before, numbers), numbered(after, numbers), null);
    }

    private static List<Integer> numbered(List<String> sequence, Map<String, Integer> numbers) {
        return sequence.stream()
                .map(it -> numbers.computeIfAbsent(it, unknown -> numbers.size()))
                .toList();
    }

    /** The algorithm gives a removal and what came in its place as two changes. */
    private static void add(List<Stretch> stretches, boolean same, int start, int end, int newStart, int newEnd) {
        int last = stretches.size() - 1;
        if (start == end && newStart == newEnd) {
            return;
        }
        if (last >= 0 && stretches.get(last).same() == same) {
            Stretch before = stretches.get(last);
            stretches.set(last, new Stretch(same, before.start(), end, before.newStart(), newEnd));
        } else {
            stretches.add(new Stretch(same, start, end, newStart, newEnd));
        }
    }
}
