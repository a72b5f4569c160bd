package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;

/** {@code list} of a field. */
final class ListDemandReader {

    private static final String COMMA = ", ";
    private static final String BLANK = " ";

    private static final Key<String> SEPARATOR = Key.text(
                    "separator",
                    "What stands between two items; one blank stands behind it, and that alone where it is empty.")
            .usually("`,`");
    private static final Key<Integer> SHORTEST = Key.number("min", 0, "How many items there are at least.");
    private static final Key<Integer> LONGEST = Key.number(
                    "max", Integer.MAX_VALUE, "How many items there are at most.")
            .usually("any number");
    private static final Key<Boolean> SORTED = Key.flag(
            "sorted",
            "Whether the items stand in order: numbers by their size, also behind words, others by the alphabet.");
    private static final Key<Boolean> UNIQUE = Key.flag("unique", "Whether no item may stand there twice.");

    static final Shape LIST = Shape.of("list", SEPARATOR, SHORTEST, LONGEST, SORTED, UNIQUE);

    private ListDemandReader() {}

    static ListDemand list(YamlMap map) {
        if (map.get(SHORTEST) > map.get(LONGEST)) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(
                                            map.valueOf(LONGEST),
                                            "no list has at least %d and at most %d items",
                                            map.get(SHORTEST),
                                            map.get(LONGEST))
                                    .help("write the smaller number as 'min'"));
        }
        return new ListDemand(
                map.given(SEPARATOR)
                        .map(it -> it.isEmpty() ? BLANK : it + BLANK)
                        .orElse(COMMA),
                map.get(SHORTEST),
                map.get(LONGEST),
                map.get(SORTED),
                map.get(UNIQUE));
    }
}
