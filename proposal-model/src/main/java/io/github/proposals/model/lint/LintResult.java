package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.register.Register;
import java.util.Set;

/**
 * What a run found out.
 *
 * @param proposals what was read
 * @param diagnostics what is wrong with it
 * @param unsettled the rules that asked for day, branch or past: they may find something else in another build of these files
 */
public record LintResult(Register proposals, Diagnostics diagnostics, Set<String> unsettled) {}
