package io.github.proposals.model.diagnostic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers {@link Suggestion#nearest} for many words and the same many choices without comparing each with each. Lives for
 * one run: it remembers its answers, and in a register of any size it takes no more steps than are worth a hint.
 */
public final class NearNames {

    private static final long STEPS_FOR_EACH = 1_000;
    private static final long STEPS = 1_000_000;

    /** So many answers are remembered: a word that is asked for again is mostly asked for soon. */
    private static final int MOST_ANSWERS = 10_000;

    private static final int TOO_FAR = Integer.MAX_VALUE / 2;

    private final String[] folded;

    /** The choice behind each folded one. */
    private final String[] choices;

    /** The first choice in the order of the alphabet for each folded one. */
    private final Map<String, String> byFolded = new HashMap<>();

    private final BitSet lengths = new BitSet();
    private final Map<String, Optional<String>> answers = new HashMap<>();
    private final long most;
    private long steps;

    /** Looks among {@code names}. */
    public NearNames(Collection<String> names) {
        names.forEach(name -> byFolded.merge(Suggestion.fold(name), name, (a, b) -> a.compareTo(b) < 0 ? a : b));
        folded = byFolded.keySet().toArray(String[]::new);
        Arrays.sort(folded);
        choices = Arrays.stream(folded).map(byFolded::get).toArray(String[]::new);
        byFolded.keySet().forEach(name -> lengths.set(name.length()));
        most = STEPS + STEPS_FOR_EACH * folded.length;
    }

    /** {@return the nearest of the names, if it is near enough to be a slip of the pen} */
    public Optional<String> nearest(String word) {
        String wanted = Suggestion.fold(word);
        Optional<String> known = answers.get(wanted);
        if (known == null) {
            known = new Search(wanted).nearest();
            if (answers.size() == MOST_ANSWERS) {
                answers.clear();
            }
            answers.put(wanted, known);
        }
        return known;
    }

    /** {@return how many letters were compared with a word so far} */
    long steps() {
        return steps;
    }

    /** The names in their order, with those left out at once whose first letters are too far away. */
    private final class Search {

        private final String word;
        private Optional<String> best = Optional.empty();
        private int distance;
        private int[][] rows = new int[1][];
        private int[] least = new int[1];

        Search(String word) {
            this.word = word;
        }

        Optional<String> nearest() {
            // A near name is mostly very near, and then few others have to be looked at.
            for (int slips = 1; best.isEmpty() && slips < word.length() / 3; slips *= 2) {
                within(slips);
            }
            if (best.isEmpty()) {
                within(word.length() / 3);
            }
            if (word.length() >= 4) {
                longer();
            }
            for (int end = lengths.nextSetBit(4); end >= 0 && end < word.length(); end = lengths.nextSetBit(end + 1)) {
                String shorter = byFolded.get(word.substring(0, end));
                if (shorter != null) {
                    offer(shorter, word.length() - end);
                }
            }
            return best;
        }

        private void within(int slips) {
            distance = slips;
            String before = "";
            for (int i = 0; i < folded.length && steps < most; ) {
                String name = folded[i];
                int end = walk(name, same(before, name));
                before = name.substring(0, end);
                if (end == name.length()) {
                    int slipped =
                            Math.abs(end - word.length()) > distance ? Integer.MAX_VALUE : rows[end][word.length()];
                    if (slipped <= distance && slipped <= Math.min(word.length(), end) / 3) {
                        offer(choices[i], slipped);
                    }
                    i++;
                } else {
                    i = after(before, i);
                }
            }
        }

        /** {@return how many letters of {@code name} were looked at until it was too far away, or all of them} */
        private int walk(String name, int from) {
            if (rows.length <= name.length()) {
                rows = Arrays.copyOf(rows, name.length() * 2 + 2);
                least = Arrays.copyOf(least, rows.length);
            }
            if (rows[0] == null) {
                rows[0] = new int[word.length() + 1];
                for (int j = 0; j < rows[0].length; j++) {
                    rows[0][j] = j;
                }
            }
            for (int i = from + 1; i <= name.length(); i++) {
                rows[i] = rows[i] == null ? new int[word.length() + 1] : rows[i];
                steps++;
                row(name, i);
                // A swap of neighbours comes from two rows above.
                if (least[i] > distance && least[i - 1] + 1 > distance) {
                    return i;
                }
            }
            return name.length();
        }

        /** What is further from the diagonal than the distance is too far away in any case; just beside it that is said. */
        private void row(String name, int i) {
            int[] row = rows[i];
            int first = Math.max(1, i - distance);
            int last = Math.min(word.length(), i + distance);
            if (first > word.length()) {
                least[i] = TOO_FAR;
                return;
            }
            row[first - 1] = first == 1 ? i : TOO_FAR;
            least[i] = row[first - 1];
            for (int j = first; j <= last; j++) {
                int cost = name.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(rows[i - 1][j], row[j - 1]) + 1, rows[i - 1][j - 1] + cost);
                if (i > 1
                        && j > 1
                        && name.charAt(i - 1) == word.charAt(j - 2)
                        && name.charAt(i - 2) == word.charAt(j - 1)) {
                    row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
                }
                least[i] = Math.min(least[i], row[j]);
            }
            if (last < word.length()) {
                row[last + 1] = TOO_FAR;
            }
        }

        /** Names that begin with the word. */
        private void longer() {
            int from = Arrays.binarySearch(folded, word);
            for (int i = from < 0 ? -from - 1 : from;
                    i < folded.length && folded[i].startsWith(word) && steps < most;
                    i++) {
                steps++;
                offer(choices[i], folded[i].length() - word.length());
            }
        }

        private void offer(String name, int slipped) {
            if (best.isEmpty() || slipped < distance || slipped == distance && name.compareTo(best.get()) < 0) {
                best = Optional.of(name);
                distance = slipped;
            }
        }
    }

    private static int same(String a, String b) {
        int end = 0;
        while (end < a.length() && end < b.length() && a.charAt(end) == b.charAt(end)) {
            end++;
        }
        return end;
    }

    /** {@return the first name behind all that begin with {@code start}} */
    private int after(String start, int from) {
        if (from + 1 < folded.length && !folded[from + 1].startsWith(start)) {
            return from + 1;
        }
        int found = Arrays.binarySearch(folded, from, folded.length, start + Character.MAX_VALUE);
        return Math.max(from + 1, found < 0 ? -found - 1 : found);
    }
}
