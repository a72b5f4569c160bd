package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** {@code needs} of a transition. */
final class GateReader {

    private static final Key<List<String>> FIELDS = Key.namesOf("field", "fields", "Fields that must have a value.");
    private static final Key<List<String>> OTHERS =
            Key.namesOf("field", "other-than-author", "Fields of which each names somebody who is not an author.");
    private static final Key<List<String>> SECTIONS =
            Key.namesOf("section", "sections", "Sections that must say something.");
    private static final Key<List<String>> RECORDS =
            Key.namesOf("record", "records", "Names of [records](#records) that must be there, such as the reason.");
    private static final Key<Integer> DAYS =
            Key.number("days", 0, "How long the proposal must have had the status before.");
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "error", "How bad it is to take the step without.");

    static final Shape GATE =
            Shape.of("gate", FIELDS, OTHERS, SECTIONS, RECORDS, DAYS, SEVERITY, Quotes.RULE, Quotes.SAYS);

    private GateReader() {}

    /** {@return what the step needs; nothing if it does not matter} */
    static Optional<Gate> gate(YamlMap map, Quotes quotes) {
        return map.get(SEVERITY)
                .map(severity -> new Gate(
                        map.get(FIELDS),
                        map.get(SECTIONS),
                        map.get(RECORDS),
                        map.get(DAYS),
                        map.get(OTHERS),
                        severity,
                        quotes.of(map)));
    }
}
