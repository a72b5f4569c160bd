package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of a {@link Condition}, such as {@code when} of a demand. */
final class ConditionReader {

    private static final Condition DOCUMENT = new StandingCondition.ProcessDocument();

    private static final Key<List<String>> STATUS =
            Key.namesOf("status", "status", "The proposal has one of these statuses.");
    private static final Key<List<String>> TYPE = Key.namesOf("type", "type", "Its type is one of these.");
    private static final Key<List<StatusKind>> KIND =
            Key.words("kind", StatusKind.class, "Its status is of one of these kinds.");
    private static final Key<String> FIELD =
            Key.nameOf("field", "field", "The field.").must();
    private static final Key<List<String>> FIELD_VALUES =
            Key.texts("values", "It has one of these values.").usually("any value");
    private static final Shape FIELD_VALUE = Shape.of("value", FIELD, FIELD_VALUES);
    private static final Key<List<YamlMap>> FIELDS = Key.parts(
            "fields",
            () -> FIELD_VALUE,
            "Fields that have values, as in `{field: Category, values: [Core, Other]}`; any value if none is named.");
    private static final Key<Integer> NUMBER_FROM = Key.number(
                    "number-from", 0, "Its number is this one or a greater one.")
            .usually("any");
    private static final Key<String> CREATED_SINCE = Key.text(
                    "created-since", "day", "The field with the role `created` names this day or a later one.")
            .usually("any");
    private static final Key<String> COMMIT_SINCE = Key.text(
                    "commit-since",
                    "day",
                    "Its first commit is of this day or a later one, so that older proposals need not follow a newer"
                            + " demand: on its branch the commit that added it, on the default branch that which brought"
                            + " it there, such as a merge. Does not hold while it is not known.")
            .usually("any");
    private static final Key<Boolean> PROCESS_DOCUMENT = Key.flag(
                    "process-document", "It is, or is not, the document that describes the process.")
            .usually("both");
    private static final Key<Boolean> MERGED =
            Key.flag("merged", "It stands on the default branch. Does not hold while that is not known.");
    private static final Key<Boolean> AUTHOR = Key.of(
            "author",
            new KeyType.Word<>(Map.of("outsider", true)),
            "None of its authors is a maintainer. Does not hold while the maintainers are not known.");

    private static final Key<List<YamlMap>> ANY =
            Key.parts("any", () -> ConditionReader.CONDITION, "Conditions of which one holds.");
    private static final Key<YamlMap> NOT = Key.part(
            "not",
            () -> ConditionReader.CONDITION,
            "A condition that does not hold. What is not known is neither so nor otherwise.");

    private static final Shape CONDITION = Shape.of(
            "condition",
            STATUS,
            TYPE,
            KIND,
            FIELDS,
            NUMBER_FROM,
            CREATED_SINCE,
            COMMIT_SINCE,
            PROCESS_DOCUMENT,
            MERGED,
            AUTHOR,
            ANY,
            NOT);

    private ConditionReader() {}

    /** {@return a key with a condition} */
    static Key<YamlMap> key(String name, String meaning) {
        return Key.part(name, () -> CONDITION, meaning).usually("always");
    }

    /** {@return the condition of {@code key}; without it, there is none} */
    static Condition read(YamlMap map, Key<YamlMap> key) {
        return map.given(key).map(ConditionReader::condition).orElse(Condition.ALWAYS);
    }

    /** All that is given must hold; how deep conditions lie in others is bounded by {@code YamlReader}. */
    private static Condition condition(YamlMap map) {
        List<Condition> parts = new ArrayList<>();
        names(map, STATUS).map(SaidCondition.StatusIs::new).ifPresent(parts::add);
        Optional.of(Set.copyOf(map.get(KIND)))
                .filter(kinds -> !kinds.isEmpty())
                .map(SaidCondition.KindIs::new)
                .ifPresent(parts::add);
        names(map, TYPE).map(SaidCondition.TypeIs::new).ifPresent(parts::add);
        map.get(FIELDS)
                .forEach(field ->
                        parts.add(new SaidCondition.FieldIs(field.get(FIELD), Set.copyOf(field.get(FIELD_VALUES)))));
        map.given(NUMBER_FROM).map(SaidCondition.NumberFrom::new).ifPresent(parts::add);
        map.day(CREATED_SINCE).map(SaidCondition.CreatedSince::new).ifPresent(parts::add);
        map.day(COMMIT_SINCE).map(StandingCondition.CommittedSince::new).ifPresent(parts::add);
        map.given(PROCESS_DOCUMENT)
                .map(wanted -> wanted ? DOCUMENT : new Condition.Not(DOCUMENT))
                .ifPresent(parts::add);
        map.given(AUTHOR).ifPresent(outsider -> parts.add(new StandingCondition.Outsider()));
        if (map.get(MERGED)) {
            parts.add(new StandingCondition.Merged());
        }
        List<Condition> any =
                map.get(ANY).stream().map(ConditionReader::condition).toList();
        if (map.isEmptyList(ANY)) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(map.valueOf(ANY), "'any' names no condition, so that none of them holds")
                                    .help("name one, or leave it out"));
        }
        if (!any.isEmpty()) {
            parts.add(new Condition.Any(any));
        }
        map.given(NOT).map(ConditionReader::condition).map(Condition.Not::new).ifPresent(parts::add);
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private static Optional<Set<String>> names(YamlMap map, Key<List<String>> key) {
        return Optional.of(Set.copyOf(map.get(key))).filter(names -> !names.isEmpty());
    }
}
