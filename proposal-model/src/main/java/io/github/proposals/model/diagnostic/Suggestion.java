package io.github.proposals.model.diagnostic;

import io.github.proposals.model.text.LookAlikes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the word that an author probably meant, and says what is allowed with the nearest word first. */
public final class Suggestion {

    private static final int LONGEST = 80;

    /** Words that are shorter stand everywhere. */
    private static final int TELLING = 4;

    private Suggestion() {}

    /** {@return the nearest of {@code choices}, if it is near enough to be a slip of the pen} */
    public static Optional<String> nearest(String word, Collection<String> choices) {
        return choices.stream()
                .filter(choice -> isNear(word, choice))
                .min(Comparator.comparingInt((String choice) -> distance(word, choice))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * {@return what was surely meant: the one word of {@code choices} that is near, and of which nothing is left over} Another
     * number is another thing, such as another licence.
     */
    public static Optional<String> clear(String word, Collection<String> choices) {
        List<String> near = choices.stream()
                .filter(choice -> isNear(word, choice) && digits(choice).equals(digits(word)))
                .toList();
        return near.size() == 1
                ? near.stream()
                        .filter(choice -> fold(word).length() <= fold(choice).length() + 1)
                        .findFirst()
                : near.stream()
                        .filter(choice -> fold(choice).equals(fold(word)))
                        .findFirst();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** {@return a sentence such as {@code did you mean 'Draft'? Use one of: Draft, Accepted}} */
    public static String help(String word, Collection<String> choices) {
        if (choices.isEmpty()) {
            return "there is nothing to choose from yet";
        }
        return help(word, nearest(word, choices), choices);
    }

    /** {@return the same, where a choice is also near that alone has a word in common, as 'In Review' has with 'Under Review'} */
    public static String helpByWords(String word, Collection<String> choices) {
        return choices.isEmpty()
                ? help(word, choices)
                : help(word, nearest(word, choices).or(() -> alike(word, choices)), choices);
    }

    private static Optional<String> alike(String word, Collection<String> choices) {
        Set<String> words = words(word);
        List<String> alike = choices.stream()
                .filter(choice -> !Collections.disjoint(words(choice), words))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> it.length() >= TELLING)
                .collect(Collectors.toSet());
    }

    private static String help(String word, Optional<String> nearest, Collection<String> choices) {
        List<String> sorted = choices.stream()
                .sorted(Comparator.comparing(choice -> !nearest.equals(Optional.of(choice))))
                .toList();
        Optional<String> hidden = nearest.flatMap(choice -> LookAlikes.difference(word, choice));
        if (hidden.isPresent()) {
            return "write '" + nearest.get() + "': " + hidden.get();
        }
        String question = nearest.map(choice -> "did you mean '" + choice + "'? Use one of: ")
                .orElse("use one of: ");
        return question + String.join(", ", sorted);
    }

    private static boolean isNear(String word, String choice) {
        String a = fold(word);
        String b = fold(choice);
        if (a.equals(b)) {
            return true;
        }
        boolean prefix = b.length() >= 4 && (a.startsWith(b) || (a.length() >= 4 && b.startsWith(a)));
        int slips = Math.min(a.length(), b.length()) / 3;
        return prefix || Math.abs(a.length() - b.length()) <= slips && distance(word, choice) <= slips;
    }

    /** Optimal string alignment: a swap of neighbours is one slip, as are a wrong, a missing and an extra letter. */
    private static int distance(String word, String choice) {
        String a = fold(word);
        String b = fold(choice);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    /** {@return the form in which words are compared} */
    static String fold(String word) {
        String folded = LookAlikes.plain(word)
                .toLowerCase(Locale.ROOT)
                .replace("(s)", "s")
                .strip();
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }
}
