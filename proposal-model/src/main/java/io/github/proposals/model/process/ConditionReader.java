package io.github.proposals.model.process;

import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A condition, such as {@code when} of a demand. */
final class ConditionReader {

    private static final Key<List<String>> STATUS =
            Key.namesOf("status", "status", "The proposal has one of these statuses.");
    private static final Key<List<String>> TYPE = Key.namesOf("type", "type", "Its type is one of these.");
    private static final Key<List<StatusKind>> KIND =
            Key.words("kind", StatusKind.class, "Its status is of one of these kinds.");
    private static final Key<Boolean> PROCESS_DOCUMENT = Key.flag(
                    "process-document", "It is, or is not, the document that describes the process.")
            .usually("both");
    private static final Key<Boolean> MERGED =
            Key.flag("merged", "It stands on the default branch. Does not hold while that is not known.");
    private static final Key<Boolean> AUTHOR = Key.of(
            "author",
            new KeyType.Word<>(Map.of("outsider", true)),
            "None of its authors is a maintainer. Does not hold while the maintainers are not known.");

    static final Shape CONDITION = Shape.of("condition", STATUS, TYPE, KIND, PROCESS_DOCUMENT, MERGED, AUTHOR);

    private ConditionReader() {}

    /** {@return a key with a condition} */
    static Key<YamlMap> key(String name, String meaning) {
        return Key.part(name, () -> CONDITION, meaning).usually("always");
    }

    /** {@return the condition of {@code key}; without it, there is none} */
    static Condition read(YamlMap map, Key<YamlMap> key) {
        return map.given(key).map(ConditionReader::condition).orElse(Condition.ALWAYS);
    }

    private static Condition condition(YamlMap map) {
        return new Condition(
                Set.copyOf(map.get(STATUS)),
                Set.copyOf(map.get(KIND)),
                Set.copyOf(map.get(TYPE)),
                map.given(PROCESS_DOCUMENT)
                        .map(wanted -> wanted ? Condition.ProcessDocument.YES : Condition.ProcessDocument.NO)
                        .orElse(Condition.ProcessDocument.EITHER),
                map.get(MERGED),
                map.given(AUTHOR).orElse(false));
    }
}
