package io.github.proposals.model.rules.internal.date;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.TimeLimit;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A date by which something should have happened, and it did not. */
public final class OverdueDate implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("date.overdue", Severity.INFO, "A date has passed by which something was to happen.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream().flatMap(it -> it.deadlines().stream()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.values()
                .filter(field -> field.definition()
                        .filter(it -> !it.deadlines().isEmpty())
                        .isPresent())
                .flatMap(field -> field.lastDay().or(field::probableDate).stream()
                        .flatMap(day -> check(proposal, field, day).stream()));
    }

    private static Optional<Finding> check(Proposal proposal, Field field, LocalDate day) {
        List<TimeLimit> deadlines = field.definition().orElseThrow().deadlines();
        long days = ChronoUnit.DAYS.between(day, proposal.circumstances().asOf());
        return deadlines.stream()
                .filter(limit -> days > limit.days() && proposal.meets(limit.when()))
                .reduce((shorter, longer) -> longer)
                .map(limit -> Finding.at(
                                field.place(),
                                "the '%s', %s, was %d %s ago%s",
                                field.name(),
                                day,
                                days,
                                days == 1 ? "day" : "days",
                                proposal.conditions().because(limit.when()))
                        .about(new Subject.Field(field.name()))
                        .help("%s, or set another date", limit.what().isEmpty() ? "take the next step" : limit.what())
                        .severity(limit.severity())
                        .says(limit.says()));
    }
}
