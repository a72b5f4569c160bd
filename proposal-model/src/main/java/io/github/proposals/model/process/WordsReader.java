package io.github.proposals.model.process;

import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.Locale;

/** {@code words} of a process: in which words its proposals are written. */
final class WordsReader {

    private static final Key<Locale> LOCALE = Key.of(
                    "locale",
                    new KeyType.Word<>(DateForm.LANGUAGES),
                    "The language of the proposals. Names of months are written in it: `4. März 2026`.")
            .usually("`en`");

    static final Shape WORDS = Shape.of("words", LOCALE);

    private WordsReader() {}

    static Locale locale(YamlMap words) {
        return words.given(LOCALE).orElse(Locale.ENGLISH);
    }
}
