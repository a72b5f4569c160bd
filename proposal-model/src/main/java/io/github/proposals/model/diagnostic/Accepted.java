package io.github.proposals.model.diagnostic;

/**
 * A finding that counts in no build.
 *
 * @param diagnostic the finding, as bad as it would be
 * @param by who says so
 * @param reason why, in their words
 */
public record Accepted(Diagnostic diagnostic, Acceptance by, String reason) {}
