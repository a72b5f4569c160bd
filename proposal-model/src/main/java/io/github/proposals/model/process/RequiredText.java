package io.github.proposals.model.process;

import java.util.List;
import java.util.Set;

/**
 * Texts of which one occurs wherever a pattern matches: to look for these is much quicker than to ask the pattern.
 * Whatever is not understood of a pattern counts as any text.
 *
 * @param anyOf the texts; empty if nothing is known, so that the pattern must be asked
 * @param ignoresCase whether they may be written in capitals or not
 */
public record RequiredText(List<String> anyOf, boolean ignoresCase) {

    /** Nothing is known. */
    public static final RequiredText NONE = new RequiredText(List.of(), false);

    /** Keeps a copy. */
    public RequiredText {
        anyOf = List.copyOf(anyOf);
    }

    /** {@return what a pattern of RE2 surely needs} */
    public static RequiredText of(String pattern) {
        boolean ignoresCase = pattern.startsWith("(?i)");
        Set<String> texts = RequiredTextParser.parse(ignoresCase ? pattern.substring(4) : pattern);
        boolean usable = !texts.isEmpty()
                && texts.stream().noneMatch(String::isEmpty)
                // Beyond ASCII, capitals are a matter of more than one letter for another.
                && (!ignoresCase || texts.stream().allMatch(text -> text.chars().allMatch(c -> c < 128)));
        return usable ? new RequiredText(shortest(texts), ignoresCase) : NONE;
    }

    /** {@return whether the pattern may match in {@code text}} */
    public boolean isIn(String text) {
        return anyOf.isEmpty() || anyOf.stream().anyMatch(it -> find(it, text, 0) >= 0);
    }

    /** {@return where one of the texts occurs first, at {@code from} or behind it; negative where it does not} */
    public int find(String wanted, String text, int from) {
        return ignoresCase ? findInAnyCase(wanted, text, from) : text.indexOf(wanted, from);
    }

    private static int findInAnyCase(String wanted, String text, int from) {
        char small = Character.toLowerCase(wanted.charAt(0));
        char capital = Character.toUpperCase(small);
        for (int i = from; i <= text.length() - wanted.length(); i++) {
            char c = text.charAt(i);
            // Beyond ASCII there are letters that are the same as one of ours in the other case.
            if ((c == small || c == capital || c > 127) && text.regionMatches(true, i, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }

    /** Where a text occurs, so does any part of it. */
    private static List<String> shortest(Set<String> texts) {
        return texts.stream()
                .filter(text -> texts.stream().noneMatch(other -> !other.equals(text) && text.contains(other)))
                .toList();
    }
}
