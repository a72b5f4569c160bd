package io.github.proposals.model.rules.internal.date;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.proposal.Field;
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
        return text.proposal()
                .values()
                .filter(field ->
                        field.definition().filter(FieldDefinition::past).isPresent())
                .flatMap(field -> field.date().filter(text.proposal().circumstances()::isFuture).stream()
                        .map(date ->
                                finding(field, text.proposal().circumstances().today())));
    }

    private static Finding finding(Field field, LocalDate today) {
        return Finding.at(field.place(), "'%s' lies in the future: today is %s", field.text(), today)
                .about(new Subject.Value(field.name(), field.text()))
                .help("write the day on which it happened");
    }
}
