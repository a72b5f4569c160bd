package io.github.proposals.model.rules.internal.date;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A date in the future that must have passed already. */
public final class FutureDate implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("date.future", Severity.WARNING, "A date that must have passed lies in the future.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.values()
                .filter(field -> isToldOf(proposal, field))
                .map(field -> finding(field, proposal.circumstances().today()));
    }

    /** {@return whether the date of a field cannot be right, whatever else it contradicts} */
    static boolean isToldOf(Proposal proposal, Field field) {
        return field.definition().filter(FieldDefinition::past).isPresent()
                && field.date().filter(proposal.circumstances()::isFuture).isPresent();
    }

    private static Finding finding(Field field, LocalDate today) {
        return Finding.at(field.place(), "'%s' lies in the future: today is %s", field.text(), today)
                .about(new Subject.Value(field.name(), field.text()))
                .help("write the day on which it happened");
    }
}
