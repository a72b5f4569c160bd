/**
 * The engine: rules, the linter that runs them, and the suppressions that authors write. Names no single rule of {@code
 * rules}. May use {@code text}, {@code history}, {@code diagnostic}, {@code document}, {@code process}, {@code proposal}, {@code register},
 * {@code memory} and {@code lint.internal.consequence}.
 */
@NullMarked
package io.github.proposals.model.lint;

import org.jspecify.annotations.NullMarked;
