package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SaidCondition;
import io.github.proposals.model.process.StandingCondition;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A status that only other proposals may have. */
public final class MisappliedStatus implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "status.not-allowed-here", Severity.ERROR, "This proposal may not have the status that it has.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.lifecycle().statuses().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal
                .status()
                .filter(status -> !proposal.meets(status.only()))
                .map(status -> Finding.at(
                                proposal.fieldOf(FieldType.STATUS).orElseThrow().place(),
                                "the status '%s' is only for %s",
                                status.name(),
                                only(status.only()))
                        .about(new Subject.Status(status.name()))
                        .help("use one of: %s", String.join(", ", proposal.possibleStatuses()))
                        .says(status.says()))
                .stream();
    }

    private static String only(Condition condition) {
        if (condition instanceof SaidCondition.TypeIs type) {
            return "proposals of type '" + type.names().stream().sorted().collect(Collectors.joining("', '")) + "'";
        }
        return condition instanceof StandingCondition.ProcessDocument
                ? "the document that describes the process"
                : "proposals " + condition.words(true);
    }
}
