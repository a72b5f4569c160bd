package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.CommitMention;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Watch;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal whose status says that it is being built although no commit has named it for long. */
public final class QuietStatus implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("status.quiet", Severity.INFO, "No commit has named a proposal in work for long.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.history().implementation().quiet().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.process().history().implementation().quiet().stream()
                .filter(watch -> proposal.meets(watch.when())
                        && proposal.circumstances().history().isComplete())
                .flatMap(watch -> check(proposal, watch).stream());
    }

    private static Optional<Finding> check(Proposal proposal, Watch watch) {
        History history = proposal.circumstances().history();
        Stream<Commit> work = history.mentions(proposal.id()).stream().map(CommitMention::commit);
        Stream<Commit> text =
                history.life(proposal.path()).lastChange().stream().flatMap(change -> change.commit().stream());
        Optional<Commit> last = Stream.concat(work, text).max(Comparator.comparing(Commit::committed));
        return last.flatMap(commit -> check(proposal, commit, watch));
    }

    private static Optional<Finding> check(Proposal proposal, Commit last, Watch watch) {
        LocalDate day = last.committed().toLocalDate();
        long days = ChronoUnit.DAYS.between(day, proposal.circumstances().asOf());
        Optional<Field> status = proposal.fieldOf(FieldType.STATUS);
        return status.filter(it -> days > watch.days())
                .map(it -> Finding.at(
                                it.place(),
                                "the status is '%s', but no commit has named %s for %d days, since %s",
                                it.text(),
                                proposal.id(),
                                days,
                                last)
                        .about(new Subject.Status(it.text()))
                        .help("move the status on if the work is done, or has ended")
                        .severity(watch.severity())
                        .says(watch.says()));
    }
}
