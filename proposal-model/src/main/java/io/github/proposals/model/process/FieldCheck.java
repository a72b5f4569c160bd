package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds demands on fields that nothing could meet, and fields that nobody would ask. */
final class FieldCheck {

    /** Of these a proposal has one. */
    private static final Set<FieldType> SINGLE = EnumSet.of(FieldType.STATUS, FieldType.TITLE, FieldType.TYPE);

    private final ProposalProcess process;
    private final YamlMap top;
    private final YamlFindings findings;

    FieldCheck(ProposalProcess process, YamlMap top, YamlFindings findings) {
        this.process = process;
        this.top = top;
        this.findings = findings;
    }

    void check() {
        List<YamlMap> maps = top.get(TopReader.FIELDS);
        Set<FieldType> seen = EnumSet.noneOf(FieldType.class);
        for (int i = 0; i < Math.min(maps.size(), process.fields().size()); i++) {
            FieldDefinition field = process.fields().get(i);
            if (SINGLE.contains(field.type()) && !seen.add(field.type())) {
                tell(
                        maps.get(i).valueOf(FieldsReader.NAME),
                        "'" + field.name() + "' is one more field of the type '" + word(field.type())
                                + "', and only the first one is asked",
                        "give it another type");
            }
            style(field, maps.get(i));
            twice(field, maps.get(i));
            values(field, maps.get(i));
            order(field, maps.get(i));
        }
        for (YamlMap relation : top.get(TopReader.RELATIONS)) {
            relation(relation, RelationReader.FIELD);
            relation(relation, RelationReader.INVERSE);
        }
    }

    private void style(FieldDefinition field, YamlMap map) {
        List<String> styles =
                process.format().wanted().stream().map(HeaderStyle::word).toList();
        if (!field.style().isEmpty() && !styles.contains(field.style())) {
            tell(
                    map.valueOf(FieldsReader.STYLE),
                    "the header has no part in the style '" + field.style() + "'",
                    "add it to 'header', or remove it here");
        }
    }

    /** No other value is a day that could be compared. */
    private void order(FieldDefinition field, YamlMap map) {
        process.fields().stream()
                .filter(it -> !it.name().isEmpty() && it.name().equals(field.notBefore()))
                .filter(it -> it.name().equals(field.name()) || it.type() != FieldType.DATE)
                .forEach(it -> tell(
                        map.valueOf(FieldsReader.NOT_BEFORE),
                        it.name().equals(field.name())
                                ? "no day is before itself"
                                : "'" + it.name() + "' is of the type '" + word(it.type()) + "', and no day",
                        "name another field of the type 'date'"));
    }

    private void twice(FieldDefinition field, YamlMap map) {
        Set<String> seen = new HashSet<>();
        // What is no value at all is told when these are read, once.
        if (field.values().stream().allMatch(value -> seen.add(value.toLowerCase(Locale.ROOT)))) {
            return;
        }
        seen.clear();
        map.each(FieldsReader.VALUES).stream()
                .filter(value -> !seen.add(value.value().toLowerCase(Locale.ROOT)))
                .forEach(
                        value -> tell(value.place(), "'" + value.value() + "' stands there twice", "keep one of them"));
    }

    /** A value that is allowed and always refused. */
    private void values(FieldDefinition field, YamlMap map) {
        List<YamlMap> checks = map.get(FieldsReader.CHECKS);
        for (YamlMap check : checks) {
            Patterns.compiled(check, ValueCheckReader.PATTERN)
                    .filter(pattern ->
                            !field.values().isEmpty() && field.values().stream().noneMatch(pattern::matches))
                    .ifPresent(pattern -> tell(
                            check.valueOf(ValueCheckReader.PATTERN),
                            "no allowed value of '" + field.name() + "' looks like this",
                            "the values are: " + String.join(", ", field.values())));
        }
    }

    private void relation(YamlMap relation, Key<String> key) {
        Optional<FieldDefinition> field = relation.given(key)
                .flatMap(name -> process.fields().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst());
        field.filter(it -> it.type() != FieldType.PROPOSALS)
                .ifPresent(it -> tell(
                        relation.valueOf(key),
                        "'" + it.name() + "' is of the type '" + word(it.type()) + "', and names no proposals",
                        "let it have the type 'proposals'"));
    }

    private static String word(FieldType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** What a file inherits is not its mistake. */
    private void tell(Place place, String message, String help) {
        if (place.path().equals(top.place().path())) {
            findings.add(
                    "config.wrong-value",
                    Finding.at(place, "%s", message).help("%s", help).severity(Severity.WARNING));
        }
    }
}
