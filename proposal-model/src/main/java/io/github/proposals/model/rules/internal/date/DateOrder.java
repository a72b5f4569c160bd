package io.github.proposals.model.rules.internal.date;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A date that comes before another one which it has to follow. */
public final class DateOrder implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("date.order", Severity.WARNING, "Two dates contradict each other.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        // Each is looked up once, however often a header has the other one.
        return proposal.process().fields().stream()
                .filter(definition -> !definition.notBefore().isEmpty())
                .flatMap(definition -> proposal.field(definition.notBefore()).stream()
                        .filter(earlier -> !FutureDate.isToldOf(proposal, earlier))
                        .flatMap(earlier -> proposal.values()
                                .filter(later -> later.definition()
                                        .filter(definition::equals)
                                        .isPresent())
                                .filter(later -> isBefore(later.date(), earlier.date()))
                                .map(later -> finding(later, earlier))));
    }

    private static Finding finding(Field later, Field earlier) {
        return Finding.at(
                        later.place(),
                        "'%s' (%s) comes before '%s' (%s)",
                        later.label(),
                        later.text(),
                        earlier.label(),
                        earlier.text())
                .about(new Subject.Value(later.name(), later.text()))
                .help("correct one of the two dates")
                .related(earlier.place(), "the other date");
    }

    private static boolean isBefore(Optional<LocalDate> later, Optional<LocalDate> earlier) {
        return later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get());
    }
}
