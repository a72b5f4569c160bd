package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Locale;

/** {@code words} of a process: in which words its proposals are written. */
final class WordsReader {

    private static final Key<Locale> LOCALE = Key.of(
                    "locale",
                    new KeyType.Word<>(DateForm.LANGUAGES),
                    "The language of the proposals. Names of months are written in it: `4. März 2026`.")
            .usually("`en`");

    private static final Key<List<String>> NONE = Key.texts(
            "none", "What says in this language that there is nothing, such as `keine`. `none` and `n/a` always do.");
    private static final Key<List<String>> UNKNOWN =
            Key.texts("unknown", "What says in it that a value will follow, such as `offen`. `TBD` always does.");
    private static final Key<List<String>> AND =
            Key.texts("and", "What stands in front of the last of several persons, such as `und`. `and` always may.");

    private static final Key<List<String>> TABLE = Key.texts(
                    "table", "What stands above the two columns of a header that is a table, such as `[Feld, Wert]`.")
            .usually("`[Field, Value]`");

    static final Shape WORDS = Shape.of("words", LOCALE, NONE, UNKNOWN, AND, TABLE);

    private WordsReader() {}

    static Words words(YamlMap words) {
        words.get(UNKNOWN).stream()
                .filter(word -> words.get(NONE).stream().anyMatch(word::equalsIgnoreCase))
                .forEach(word -> words.findings()
                        .add(
                                "process.duplicate-name",
                                Finding.at(words.valueOf(UNKNOWN), "'%s' says that there is nothing as well", word)
                                        .help("let it mean one of the two")));
        return Words.of(
                words.given(LOCALE).orElse(Locale.ENGLISH),
                words.get(NONE),
                words.get(UNKNOWN),
                words.get(AND),
                table(words));
    }

    private static List<String> table(YamlMap words) {
        List<String> table = words.get(TABLE);
        boolean usable = table.isEmpty()
                || table.size() == 2
                        && table.stream().noneMatch(it -> it.contains("|"))
                        && !table.get(0).equalsIgnoreCase(table.get(1));
        if (!usable) {
            words.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(words.placeOf(TABLE), "a header that is a table has two columns")
                                    .help("write one word for each, such as [Field, Value]"));
        }
        return usable ? table : List.of();
    }
}
