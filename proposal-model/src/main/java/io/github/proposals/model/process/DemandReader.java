package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.Vocabulary;
import io.github.proposals.model.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code required} of fields, sections and records: {@code true}, a severity, or demands with conditions. */
final class DemandReader {

    private static final Key<YamlMap> WHEN = ConditionReader.key("when", "For which proposals.");
    private static final Key<List<Demand.Accept>> ACCEPT = Key.words(
            "accept",
            Demand.Accept.class,
            "What counts beside a real value: `none` (`N/A`), `unknown` (`TBD`), `empty`.");
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "error", "How bad it is if it is not met.");

    private static final Shape DEMAND = Shape.of("demand", WHEN, ACCEPT, SEVERITY, Quotes.RULE, Quotes.SAYS);

    private static final KeyType<KeyType.WordOrParts.Either<Optional<Severity>>> TYPE =
            new KeyType.WordOrParts<>(new KeyType.Word<>(words()), new KeyType.Parts(new KeyType.Part(() -> DEMAND)));

    private DemandReader() {}

    /** {@return the key {@code required}} */
    static Key<KeyType.WordOrParts.Either<Optional<Severity>>> key(String meaning) {
        return Key.of("required", TYPE, meaning).usually("`false`");
    }

    static List<Demand> read(YamlMap map, Key<KeyType.WordOrParts.Either<Optional<Severity>>> key, Quotes quotes) {
        return map.given(key)
                .map(required -> required.word()
                        .map(severity -> always(severity, map, quotes))
                        .orElseGet(() -> required.parts().stream()
                                .flatMap(part -> demand(part, quotes).stream())
                                .toList()))
                .orElse(List.of());
    }

    private static List<Demand> always(Optional<Severity> severity, YamlMap map, Quotes quotes) {
        return severity.map(it -> List.of(new Demand(Condition.ALWAYS, Set.of(), it, quotes.of(map))))
                .orElse(List.of());
    }

    private static Optional<Demand> demand(YamlMap map, Quotes quotes) {
        return map.get(SEVERITY)
                .map(severity -> new Demand(
                        ConditionReader.read(map, WHEN), Set.copyOf(map.get(ACCEPT)), severity, quotes.of(map)));
    }

    private static Map<String, Optional<Severity>> words() {
        Map<String, Optional<Severity>> words = new LinkedHashMap<>(Vocabulary.SEVERITIES);
        words.put("true", Optional.of(Severity.ERROR));
        words.put("false", Optional.empty());
        return words;
    }
}
