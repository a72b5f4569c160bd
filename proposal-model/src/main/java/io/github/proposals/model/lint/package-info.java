/**
 * The engine: rules, the linter that runs them, and the suppressions that authors write. Names no single rule of
 * {@code rules}. May use everything above it but {@code edit} and {@code index}.
 */
package io.github.proposals.model.lint;
