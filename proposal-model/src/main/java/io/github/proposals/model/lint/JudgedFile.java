package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a file that was looked at alone. It comes to the same as long as the file does not change.
 *
 * @param diagnostics what the rules found that look at one file, before anything was hidden
 * @param proposal the proposal, if it is one
 * @param suppressions what its text allows
 * @param asked which rules were asked, and which of them asked for circumstances
 * @param index the list of proposals that it holds
 */
record JudgedFile(
        List<Diagnostic> diagnostics,
        Optional<Proposal> proposal,
        Suppressions.Noted suppressions,
        Asked.Noted asked,
        Optional<KeptList> index) {}
