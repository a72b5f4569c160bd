package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.register.Register;

/**
 * What a run found out.
 *
 * @param proposals what was read
 * @param diagnostics what is wrong with it
 */
public record LintResult(Register proposals, Diagnostics diagnostics) {}
