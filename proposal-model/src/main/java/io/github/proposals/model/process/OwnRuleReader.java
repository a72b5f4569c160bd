package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The part {@code own-rules} of {@code process.yaml}. */
final class OwnRuleReader {

    static final Key<String> NAME = Key.text(
                    "name", "Its id, `topic.problem`, with a topic that is none of [ours](#rules).")
            .must();
    private static final Key<String> SUMMARY =
            Key.text("summary", "What is wrong, in a sentence.").must();
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "error", "How bad that is.").usually("as each demand says");
    private static final Key<String> PAGE = Key.text(
                    "page", "What it finds, why, and examples, as Markdown: for `explain`, the site and reports.")
            .usually("the summary");

    private static final Shape RULE = Shape.of("own", NAME, SUMMARY, SEVERITY, PAGE);

    static final Key<List<YamlMap>> OWN_RULES =
            Key.parts("own-rules", () -> RULE, "[Rules of its own](#own-rules), which demands of this process name.");

    private OwnRuleReader() {}

    static List<OwnRule> rules(YamlMap top) {
        return top.get(OWN_RULES).stream()
                .map(it -> new OwnRule(
                        it.get(NAME), it.get(SUMMARY), it.get(SEVERITY).orElse(Severity.INFO), it.get(PAGE)))
                .toList();
    }

    /** {@return how bad the findings of those are that say it themselves; nothing if they do not count} */
    static Map<String, Optional<Severity>> severities(YamlMap top) {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        top.get(OWN_RULES).forEach(rule -> rule.given(SEVERITY).ifPresent(it -> severities.put(rule.get(NAME), it)));
        return severities;
    }

    /** Tells of ids that nobody could tell from those of other rules. */
    static void check(YamlMap top, Predicate<String> isTaken) {
        for (YamlMap rule : top.get(OWN_RULES)) {
            rule.located(NAME).filter(it -> !it.value().isEmpty()).stream()
                    .flatMap(it -> problem(it, isTaken))
                    .forEach(finding -> top.findings().add("config.wrong-value", finding));
        }
    }

    private static Stream<Finding> problem(Located<String> id, Predicate<String> isTaken) {
        if (!RuleInfo.isId(id.value())) {
            return Stream.of(Finding.at(id.place(), "'%s' is no id of a rule", id.value())
                    .help("write topic.problem, such as acme.todo"));
        }
        String topic = id.value().substring(0, id.value().indexOf('.'));
        return Stream.of(topic + ".*")
                .filter(isTaken)
                .map(taken -> Finding.at(
                                id.place(), "the topic '%s' has rules already that are none of this process", topic)
                        .help("choose another topic, such as the name of your team"));
    }
}
