/**
 * The engine: rules, the linter that runs them, and the suppressions that authors write. Names no single rule of
 * {@code rules}. May use everything but {@code rules} and {@code report}.
 */
package io.github.proposals.model.lint;
