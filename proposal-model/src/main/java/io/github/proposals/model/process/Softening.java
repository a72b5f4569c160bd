package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * For some proposals findings are less bad than for others.
 *
 * @param when for which proposals
 * @param rules ids of rules, or {@code topic.*}; empty for all of them
 * @param to the worst that their findings are; empty where they are none
 */
public record Softening(Condition when, List<String> rules, Optional<Severity> to) {

    /** Keeps a copy. */
    public Softening {
        rules = List.copyOf(rules);
    }

    /** {@return whether it is about a rule} */
    public boolean covers(String rule) {
        return rules.isEmpty() || RuleNames.cover(rules, rule);
    }

    /** {@return the milder one of a severity and that which is the worst here} */
    public Optional<Severity> of(Severity severity) {
        return to.map(severity::atMost);
    }
}
