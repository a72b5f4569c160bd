package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.StatusKind;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A proposal on the default branch that was merged before it was decided. */
public final class UndecidedOnMain implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("status.undecided", Severity.WARNING, "A merged proposal is still undecided.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.lifecycle().undecidedSays());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        boolean merged = proposal.circumstances().history().onDefaultBranch().orElse(false);
        return proposal
                .status()
                .filter(status -> merged && status.kind() == StatusKind.OPEN)
                .flatMap(status -> proposal.process()
                        .lifecycle()
                        .undecided()
                        .map(severity -> Finding.at(
                                        proposal.fieldOf(FieldType.STATUS)
                                                .orElseThrow()
                                                .place(),
                                        "the status is still '%s' on the default branch",
                                        status.name())
                                .about(new Subject.Status(status.name()))
                                .help("write what was decided when it was merged")
                                .severity(severity)
                                .says(proposal.process().lifecycle().undecidedSays())))
                .stream();
    }
}
