package io.github.proposals.model.rules.title;

import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.ProposalRule;
import java.util.stream.Stream;

/** The first heading is not the title of the proposal. */
public final class MissingTitle implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("title.missing", Severity.ERROR, "A proposal has no title.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.title().isPresent()
                ? Stream.empty()
                : Stream.of(Finding.at(proposal.head(), "this proposal has no title")
                        .help(
                                "start with a heading of level 1: # %s",
                                proposal.process().title().written(proposal.numberText(), "Short title"))
                        .says(proposal.process().title().says()));
    }
}
