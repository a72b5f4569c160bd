package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.TimeLimit;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal that has had its status for longer than the process wants. */
public final class OverdueStatus implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "status.overdue", Severity.INFO, "A proposal has had its status for longer than the process wants.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.lifecycle().statuses().stream()
                .flatMap(it -> it.limits().stream())
                .map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.status().stream()
                .flatMap(status ->
                        entered(proposal, status).stream().flatMap(commit -> check(proposal, status, commit).stream()));
    }

    private static Optional<Commit> entered(Proposal proposal, Status status) {
        return proposal.circumstances()
                .history()
                .life(proposal.path())
                .entered(status.name())
                .flatMap(DocumentChange::commit);
    }

    private static Optional<Finding> check(Proposal proposal, Status status, Commit commit) {
        LocalDate since = commit.committed().toLocalDate();
        long days = ChronoUnit.DAYS.between(since, proposal.circumstances().asOf());
        return status.limits().stream()
                .filter(limit -> days > limit.days() && proposal.meets(limit.when()))
                .reduce((shorter, longer) -> longer)
                .map(limit -> Finding.at(
                                proposal.fieldOf(FieldType.STATUS)
                                        .map(Field::place)
                                        .orElse(proposal.head()),
                                "the status has been '%s' for %d %s, since %s",
                                status.name(),
                                days,
                                days == 1 ? "day" : "days",
                                commit)
                        .about(new Subject.Status(status.name()))
                        .help(help(limit, since.plusDays(limit.days())))
                        .severity(limit.severity())
                        .says(limit.says()));
    }

    private static String help(TimeLimit limit, LocalDate due) {
        boolean anyStep = limit.what().isEmpty();
        return (anyStep ? "the next step" : limit.what()) + " was due on " + due + ", within " + limit.days()
                + (limit.days() == 1 ? " day; " : " days; ")
                + (anyStep ? "take it" : "ask for it") + ", or say in the proposal what it waits for";
    }
}
