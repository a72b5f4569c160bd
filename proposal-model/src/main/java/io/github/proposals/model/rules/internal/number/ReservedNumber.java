package io.github.proposals.model.rules.internal.number;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.StandingCondition;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A number that is reserved for other proposals. */
public final class ReservedNumber implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("number.reserved", Severity.ERROR, "A proposal has a number that is reserved.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.numbering().reserved().stream().map(it -> it.says());
    }

    /** A type that is missing or unknown is reported as such, and is no proof that the number is wrong. */
    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        int number = proposal.number().orElse(-1);
        return proposal.process().numbering().reserved().stream()
                .filter(reserved -> reserved.from() <= number && number <= reserved.to())
                .filter(reserved -> proposal.conditions().fail(reserved.unless()))
                .map(reserved -> Finding.at(
                                proposal.head(),
                                "the number %s is reserved for %s",
                                proposal.numberText(),
                                reserved.what())
                        .about(new Subject.Number(proposal.numberText()))
                        .help(
                                "take a number from %s on%s",
                                proposal.process()
                                        .numbering()
                                        .written(Math.max(
                                                reserved.to() + 1,
                                                proposal.process().numbering().first())),
                                reserved.unless().asks(StandingCondition.ProcessDocument.class)
                                        ? ", or give the document that describes the process the name that it has to have"
                                        : "")
                        .severity(reserved.severity())
                        .says(reserved.says()));
    }
}
