package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.proposal.ValueState;
import java.util.Optional;
import java.util.stream.Stream;

/** A section that says only TBD. */
public final class UnfinishedSection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.unfinished", Severity.WARNING, "A section is still to be written.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return text.sections().matches().stream()
                .filter(match -> text.stateOf(match.section()) == ValueState.UNKNOWN)
                .map(match -> Finding.at(
                                text.place(match.section().heading()),
                                "the section '%s' is still to be written",
                                match.definition().name())
                        .unfilled(new Subject.Section(match.definition().name()))
                        .help(
                                isRequired(proposal, match)
                                        ? "write it: the process requires it"
                                        : "write it, or remove it: the process does not require it")
                        .severity(isRequired(proposal, match) ? Severity.WARNING : Severity.INFO));
    }

    private static boolean isRequired(Proposal proposal, SectionMap.Match match) {
        return proposal.conditions()
                .unmet(match.definition().demands(), Optional.of(ValueState.UNKNOWN))
                .isPresent();
    }
}
