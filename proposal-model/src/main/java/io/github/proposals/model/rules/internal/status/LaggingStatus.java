package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.CommitMention;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Watch;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal whose status says that nobody works on it although commits name it. */
public final class LaggingStatus implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "status.lagging", Severity.WARNING, "Commits implement a proposal whose status stayed behind.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.history().implementation().lagging().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.process().history().implementation().lagging().stream()
                .filter(watch -> proposal.meets(watch.when()))
                .flatMap(watch -> check(proposal, watch).stream());
    }

    private static Optional<Finding> check(Proposal proposal, Watch watch) {
        List<CommitMention> work = proposal.circumstances().history().mentions(proposal.id()).stream()
                .filter(mention -> !mention.onDocument() && isSince(entered(proposal), mention.commit()))
                .toList();
        return work.isEmpty() || proposal.fieldOf(FieldType.STATUS).isEmpty()
                ? Optional.empty()
                : Optional.of(finding(proposal, work, watch));
    }

    /** {@return the commit that brought the status, if it is known} */
    private static Optional<Commit> entered(Proposal proposal) {
        return proposal.status()
                .flatMap(status ->
                        proposal.circumstances().history().life(proposal.path()).entered(status.name()))
                .flatMap(DocumentChange::commit);
    }

    /** What was prepared before is no work on it. */
    private static boolean isSince(Optional<Commit> entered, Commit commit) {
        return entered.filter(it -> commit.committed().isBefore(it.committed())).isEmpty();
    }

    private static Finding finding(Proposal proposal, List<CommitMention> work, Watch watch) {
        CommitMention last = work.get(work.size() - 1);
        Field status = proposal.fieldOf(FieldType.STATUS).orElseThrow();
        return Finding.at(
                        status.place(),
                        "the status is still '%s', but %s",
                        status.text(),
                        work.size() == 1
                                ? last.commit() + " names it: '" + last.sentence() + "'"
                                : work.size() + " commits name it, the last one is " + last.commit() + ": '"
                                        + last.sentence() + "'")
                .about(new Subject.Status(status.text()))
                .help("move the status on as the work goes on")
                .severity(watch.severity())
                .says(watch.says());
    }
}
