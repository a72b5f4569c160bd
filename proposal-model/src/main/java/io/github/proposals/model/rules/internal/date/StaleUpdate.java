package io.github.proposals.model.rules.internal.date;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.Optional;
import java.util.stream.Stream;

/** A date of the last update that is older than the last change of the text. */
public final class StaleUpdate implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "date.stale-update",
                Severity.INFO,
                "The text changed after the day that it gives for its last update.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        // What is not committed yet has no day of its own.
        return proposal.fieldFor("updated").stream()
                .flatMap(field -> proposal
                        .circumstances()
                        .history()
                        .life(proposal.path())
                        .lastChange()
                        .flatMap(DocumentChange::commit)
                        .flatMap(commit -> check(proposal, field, commit))
                        .stream());
    }

    private static Optional<Finding> check(Proposal proposal, Field field, Commit commit) {
        return field.lastDay()
                .filter(day -> day.isBefore(commit.day().minusDays(1)))
                .map(day -> Finding.at(
                                field.place(),
                                "'%s' says %s, but %s changed the text later",
                                field.definition().orElseThrow().name(),
                                field.date().filter(day::equals).isPresent() ? day : field.text(),
                                commit)
                        .about(new Subject.Value(field.name(), day.toString()))
                        .help("write %s", commit.day())
                        .repair(new Repair.SetField(
                                proposal.path(),
                                field.definition().orElseThrow().name(),
                                commit.day().toString())));
    }
}
