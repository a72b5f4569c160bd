package io.github.proposals.model.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * A rule as it holds in one project.
 *
 * @param info the rule
 * @param severity how bad its findings are here, where the demand that was not met says nothing else; empty if the rule
 *     is switched off
 * @param decided who says so
 * @param says the sentences of the process that it rests on
 * @param page what it finds, why, and examples, as Markdown
 */
public record RuleInForce(
        RuleInfo info, Optional<Severity> severity, DecidedBy decided, List<Quote> says, String page) {

    /** Keeps a copy. */
    public RuleInForce {
        says = List.copyOf(says);
    }

    /** Who says how bad the findings of a rule are. The first one that says something counts. */
    public enum DecidedBy {
        /** The configuration of the project, about this rule. */
        PROJECT,
        /** The profile of the project, which is stricter or milder than all that follows. */
        PROFILE,
        /** The definition of its process. */
        PROCESS,
        /** The rule itself. */
        RULE
    }
}
