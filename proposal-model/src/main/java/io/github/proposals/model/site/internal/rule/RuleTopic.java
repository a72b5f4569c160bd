package io.github.proposals.model.site.internal.rule;

import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.site.internal.findings.Findings;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules on one topic.
 *
 * @param name the topic
 * @param anchor where they stand
 * @param rules the rules, by id
 */
public record RuleTopic(String name, String anchor, List<Row> rules) {

    /**
     * A rule.
     *
     * @param id its id
     * @param page its page
     * @param summary what it finds
     * @param severity how bad that is here; empty if it is switched off
     * @param decided who says so, if it is not the rule itself
     * @param found what it found
     */
    public record Row(
            String id,
            String page,
            String summary,
            Optional<String> severity,
            String decided,
            Optional<Findings.Link> found) {}

    /** {@return all topics} */
    public static List<RuleTopic> of(List<RuleInForce> rules, Findings findings) {
        Map<String, List<Row>> topics = new TreeMap<>();
        for (RuleInForce rule : rules) {
            topics.computeIfAbsent(rule.info().topic(), it -> new ArrayList<>()).add(row(rule, findings));
        }
        return topics.entrySet().stream()
                .map(it -> new RuleTopic(it.getKey(), "rules-" + it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    private static Row row(RuleInForce rule, Findings findings) {
        String decided = switch (rule.decided()) {
            case PROJECT -> "set by this project";
            case PROFILE -> "by the profile of this project";
            case PROCESS -> "set by the process";
            case RULE -> "";
        };
        return new Row(
                rule.info().id(),
                PageNames.ofRule(rule.info().id()),
                rule.info().summary(),
                rule.severity().map(Severity::word),
                decided,
                findings.link(rule.info().id()));
    }
}
