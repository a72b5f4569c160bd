package io.github.proposals.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a word that a stranger chose stands in a text. It is looked for as it is: what strangers write is never made part of
 * a pattern.
 */
public final class WordSearch {

    private WordSearch() {}

    /** {@return where {@code word} stands by itself, and not as a part of a longer one} */
    public static List<Span> in(String text, String word) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0 && !word.isEmpty(); at = text.indexOf(word, at + 1)) {
            if (!isInWord(text, at - 1) && endsAt(text, at + word.length())) {
                found.add(new Span(at, at + word.length()));
            }
        }
        return found;
    }

    /** {@return whether no word goes on at {@code end}} */
    public static boolean endsAt(String text, int end) {
        return !isInWord(text, end);
    }

    private static boolean isInWord(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }
}
