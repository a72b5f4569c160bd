package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** {@code soften} of a process. */
final class SofteningReader {

    private static final Key<YamlMap> WHEN = ConditionReader.key("when", "For which proposals.");
    private static final Key<List<String>> RULES = Key.namesOf(
                    "rule", "rules", "The findings of which rules, or of a topic such as `section.*`.")
            .usually("those of all rules");
    private static final Key<Optional<Severity>> TO =
            Key.severity("to", "warning", "How bad they are at most; `off` if nobody is to be told.");

    static final Shape SOFTENING = Shape.of("softening", WHEN, RULES, TO);

    private SofteningReader() {}

    static Softening softening(YamlMap map) {
        return new Softening(ConditionReader.read(map, WHEN), map.get(RULES), map.get(TO));
    }
}
