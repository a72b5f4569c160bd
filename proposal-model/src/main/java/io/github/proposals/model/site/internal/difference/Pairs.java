package io.github.proposals.model.site.internal.difference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of some units became which of some others: those of a kind that have the most words in common, in their order. */
final class Pairs {

    /** More than any edit changes at once. What is beyond is removed and added as a whole. */
    private static final int MOST = 10_000;

    /** Below this, it is easier to read what went and what came than to look for what is common. */
    private static final double ALIKE = 0.3;

    private final List<Unit> before;
    private final List<Unit> after;
    private final double[][] best;
    private final double[][] alike;

    private Pairs(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
        this.alike = new double[before.size()][after.size()];
        this.best = new double[before.size() + 1][after.size() + 1];
    }

    /** {@return for each of those before, the position of what became of it, or -1} Positions rise. */
    static int[] of(List<Unit> before, List<Unit> after) {
        int[] pairs = none(before);
        if ((long) before.size() * after.size() <= MOST) {
            new Pairs(before, after).find(pairs);
        }
        return pairs;
    }

    /** {@return that none of them became any other one} */
    static int[] none(List<Unit> before) {
        int[] pairs = new int[before.size()];
        Arrays.fill(pairs, -1);
        return pairs;
    }

    private void find(int[] pairs) {
        List<Map<String, Integer>> old = before.stream().map(Pairs::words).toList();
        List<Map<String, Integer>> fresh = after.stream().map(Pairs::words).toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                alike[i][j] = alike(before.get(i), after.get(j), old.get(i), fresh.get(j));
                double pair = alike[i][j] < ALIKE ? 0 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static double alike(Unit one, Unit other, Map<String, Integer> words, Map<String, Integer> others) {
        if (!one.kind().equals(other.kind())) {
            return 0;
        }
        int all = sum(words) + sum(others);
        if (one.hasItsPlace() || all == 0) {
            return 1;
        }
        boolean fewer = words.size() <= others.size();
        Map<String, Integer> some = fewer ? words : others;
        Map<String, Integer> more = fewer ? others : words;
        int common = 0;
        for (Map.Entry<String, Integer> word : some.entrySet()) {
            common += Math.min(word.getValue(), more.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / all;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(Unit unit) {
        Map<String, Integer> words = new HashMap<>();
        Piece.words(unit.text()).forEach(it -> words.merge(it, 1, Integer::sum));
        return words;
    }
}
