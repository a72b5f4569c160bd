package io.github.proposals.model.lint;

import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Diagnostics;

/**
 * What a run found out.
 *
 * @param proposals what was read
 * @param diagnostics what is wrong with it
 */
public record LintResult(ProposalSet proposals, Diagnostics diagnostics) {}
