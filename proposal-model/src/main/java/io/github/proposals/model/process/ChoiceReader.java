package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** {@code choice} of a section. */
final class ChoiceReader {

    private static final Key<String> PATTERN = Key.text(
                    "pattern", "pattern", "What the line looks like that says so; its one group is what was chosen.")
            .must();
    private static final Key<List<String>> FROM =
            Key.namesOf("section", "from", "Sections whose items and headings can be chosen.");
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "warning", "How bad it is if it is none of these.");

    static final Shape CHOICE = Shape.of("choice", PATTERN, FROM, SEVERITY);

    private ChoiceReader() {}

    static Optional<ChoiceDefinition> choice(YamlMap map) {
        Optional<LinearPattern> pattern = Patterns.one(map, PATTERN);
        if (pattern.filter(it -> it.groups() != 1).isPresent()) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(map.valueOf(PATTERN), "this pattern has no group, or more than one")
                                    .help("put what was chosen in round brackets, and (?:…) around all else"));
            return Optional.empty();
        }
        return pattern.flatMap(
                it -> map.get(SEVERITY).map(severity -> new ChoiceDefinition(it, map.get(FROM), severity)));
    }
}
