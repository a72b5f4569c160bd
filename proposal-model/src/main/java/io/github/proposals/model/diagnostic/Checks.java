package io.github.proposals.model.diagnostic;

import java.util.List;

/**
 * What was looked for, and what was found.
 *
 * @param rules all rules, by id
 * @param diagnostics their findings
 */
public record Checks(List<RuleInForce> rules, Diagnostics diagnostics) {

    /** Keeps a copy. */
    public Checks {
        rules = List.copyOf(rules);
    }
}
