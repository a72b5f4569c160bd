package io.github.proposals.model.rules.internal.number;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal whose file name still has a placeholder for the number. */
public final class UnassignedNumber implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("number.unassigned", Severity.WARNING, "A proposal has no number yet.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.numbering().says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        Numbering numbering = proposal.process().numbering();
        if (proposal.number().isPresent()
                || proposal.misnamed()
                || !proposal.process().files().numbered()) {
            return Stream.empty();
        }
        boolean merged = proposal.circumstances().history().onDefaultBranch().orElse(false);
        Optional<Severity> severity = merged ? numbering.unassignedMerged() : numbering.unassigned();
        return severity.stream()
                .map(it -> Finding.at(
                                Place.ofFile(proposal.path()),
                                "this proposal%s has no number yet",
                                merged ? " on the default branch" : "")
                        .missing(new Subject.Number(""))
                        .help(
                                "give it the next free number: in the file name, the title and the header, wherever the process has it")
                        .severity(it)
                        .says(numbering.says()));
    }
}
