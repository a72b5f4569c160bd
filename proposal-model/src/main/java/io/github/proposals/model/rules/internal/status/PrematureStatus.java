package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proposal that a branch adds and that begins with a status that has to be reached first. On the default branch nobody
 * knows how often it was changed before it was squashed, so nothing is said there.
 */
public final class PrematureStatus implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "status.premature", Severity.WARNING, "A new proposal begins with a status that has to be reached.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.lifecycle().statuses().stream().filter(Status::initial).map(Status::says);
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        History history = proposal.circumstances().history();
        boolean onBranch = history.onDefaultBranch().filter(it -> !it).isPresent();
        boolean isNew = onBranch
                && history.change(proposal.path())
                        .filter(it -> it.before().isEmpty())
                        .isPresent();
        return Stream.of(proposal)
                .filter(it -> isNew)
                .flatMap(it -> it.status().stream())
                // Whoever went back to the beginning has mended it.
                .filter(status -> !status.initial())
                .flatMap(status -> first(proposal).stream())
                .filter(first -> !first.initial())
                .map(first -> finding(proposal, first));
    }

    /** {@return the first status that the document had, if the process knows it} */
    private static Optional<Status> first(Proposal proposal) {
        return proposal.circumstances().history().life(proposal.path()).changes().stream()
                .filter(DocumentChange::judged)
                .findFirst()
                .filter(change -> change.before().isEmpty())
                .flatMap(DocumentChange::after)
                .map(Version::status)
                .flatMap(proposal.process().lifecycle()::status);
    }

    private static Finding finding(Proposal proposal, Status first) {
        List<Status> initial = proposal.process().lifecycle().statuses().stream()
                .filter(Status::initial)
                .filter(status -> proposal.meets(status.only()))
                .toList();
        return Finding.at(
                        proposal.fieldOf(FieldType.STATUS).orElseThrow().place(),
                        "this proposal is new and begins as '%s', which has to be reached first",
                        first.name())
                .about(new Subject.Status(first.name()))
                .help(
                        "begin with %s; if it was decided before it was written down, say so in the text and allow this",
                        initial.stream()
                                .map(status -> "'" + status.name() + "'")
                                .collect(Collectors.joining(" or ")))
                .says(initial.stream()
                        .map(Status::says)
                        .filter(Quote::present)
                        .findFirst()
                        .orElse(Quote.NONE));
    }
}
