package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** {@code limits} of a status, {@code deadlines} of a date. */
final class TimeLimitReader {

    private static final Key<Integer> DAYS = Key.number("days", 0, "How many days are fine.");
    private static final Key<YamlMap> WHEN = ConditionReader.key("when", "For which proposals.");
    private static final Key<String> WHAT =
            Key.text("what", "What was due by then.").usually("the next step");
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "info", "How bad it is afterwards.");

    static final Shape LIMIT = Shape.of("limit", DAYS, WHEN, WHAT, SEVERITY, Quotes.RULE, Quotes.SAYS);

    private TimeLimitReader() {}

    static List<TimeLimit> read(YamlMap map, Key<List<YamlMap>> key, Quotes quotes) {
        ordered(map.get(key));
        return map.get(key).stream()
                .flatMap(limit -> limit.get(SEVERITY).stream()
                        .map(severity -> new TimeLimit(
                                limit.get(DAYS),
                                ConditionReader.read(limit, WHEN),
                                limit.get(WHAT),
                                severity,
                                quotes.of(limit))))
                .toList();
    }

    /** Of those that have passed, the last one is told: a shorter one behind a longer one hides it. */
    private static void ordered(List<YamlMap> limits) {
        for (int i = 1; i < limits.size(); i++) {
            YamlMap limit = limits.get(i);
            if (limit.get(DAYS) < limits.get(i - 1).get(DAYS)) {
                limit.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(
                                                limit.valueOf(DAYS),
                                                "a limit of %d days is below the one before it",
                                                limit.get(DAYS))
                                        .help("write the shortest time first")
                                        .severity(Severity.WARNING));
            }
        }
    }
}
