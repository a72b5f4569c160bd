package io.github.proposals.model.diagnostic;

import java.util.Optional;

/**
 * A rule as it holds in one project.
 *
 * @param info the rule
 * @param severity how bad its findings are here, where the demand that was not met says nothing else; empty if the rule
 *     is switched off
 * @param page what it finds, why, and examples, as Markdown
 */
public record RuleInForce(RuleInfo info, Optional<Severity> severity, String page) {}
