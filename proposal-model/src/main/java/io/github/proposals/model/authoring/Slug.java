package io.github.proposals.model.authoring;

import java.text.Normalizer;
import java.util.Locale;
import net.gcardone.junidecode.Junidecode;

/** The part of a file name that comes from the title: {@code Überall schnellere Züge} is {@code uberall-schnellere-zuge}. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** {@return the slug; empty for a title without a letter or digit} */
    static String of(String title) {
        String words = Junidecode.unidecode(Normalizer.normalize(title, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("['`]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}
