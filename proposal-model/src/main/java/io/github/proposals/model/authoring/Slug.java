package io.github.proposals.model.authoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The part of a file name that comes from the title: {@code Überall schnellere Züge} is {@code uberall-schnellere-zuge}. */
final class Slug {

    private static final int LONGEST = 60;

    /** Letters that do not fall apart into one of ours and a mark. */
    private static final Map<Character, String> LETTERS =
            Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");

    private Slug() {}

    /** {@return the slug; empty for a title without a letter or digit that can stand in it} */
    static String of(String title) {
        StringBuilder spelled = new StringBuilder();
        for (char c : title.toLowerCase(Locale.ROOT).toCharArray()) {
            spelled.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        String words = Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+|['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}
