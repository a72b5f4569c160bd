package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code checks} of a field. */
final class ValueCheckReader {

    private static final Key<YamlMap> WHEN = ConditionReader.key("when", "For which proposals.");
    static final Key<String> PATTERN =
            Key.text("pattern", "pattern", "What the whole value looks like.").usually("anything");
    private static final Key<String> NOT_PATTERN =
            Key.text("not-pattern", "pattern", "What must not stand anywhere in it.");
    private static final Key<Integer> SHORTEST =
            Key.number("min-length", 0, "How many characters it has at least, without markup.");
    private static final Key<Integer> LONGEST = Key.number(
                    "max-length", Integer.MAX_VALUE, "How many characters it has at most.")
            .usually("any number");
    private static final Key<String> MESSAGE = Key.text(
                    "message", "What is wrong where it is not so, in lower case and without a full stop.")
            .usually("what the check is about");
    private static final Key<String> HELP =
            Key.text("help", "What to do about it.").usually("the pattern, or the words to leave out");
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "error", "How bad it is if it is not so.");

    static final Shape CHECK = Shape.of(
            "check", WHEN, PATTERN, NOT_PATTERN, SHORTEST, LONGEST, MESSAGE, HELP, SEVERITY, Quotes.RULE, Quotes.SAYS);

    private ValueCheckReader() {}

    static List<ValueCheck> read(YamlMap map, Key<List<YamlMap>> key, Quotes quotes) {
        return map.get(key).stream().flatMap(it -> check(it, quotes).stream()).toList();
    }

    /** {@return the check; nothing if it is switched off} */
    private static Optional<ValueCheck> check(YamlMap map, Quotes quotes) {
        if (Stream.of(PATTERN, NOT_PATTERN, SHORTEST, LONGEST).noneMatch(map::has)) {
            map.findings()
                    .add(
                            "config.missing-key",
                            Finding.at(
                                    map.place(), "'pattern', 'not-pattern', 'min-length' or 'max-length' is missing"));
        }
        if (map.get(SHORTEST) > map.get(LONGEST)) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(
                                            map.valueOf(LONGEST),
                                            "no value has at least %d and at most %d characters",
                                            map.get(SHORTEST),
                                            map.get(LONGEST))
                                    .help("write the smaller number as 'min-length'"));
        }
        return map.get(SEVERITY)
                .map(severity -> new ValueCheck(
                        ConditionReader.read(map, WHEN),
                        Patterns.one(map, PATTERN),
                        Patterns.one(map, NOT_PATTERN),
                        map.get(SHORTEST),
                        map.get(LONGEST),
                        map.get(MESSAGE),
                        map.get(HELP),
                        severity,
                        quotes.of(map)));
    }
}
