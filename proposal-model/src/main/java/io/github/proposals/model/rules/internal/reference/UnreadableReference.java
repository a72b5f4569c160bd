package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LookAlikes;
import java.util.stream.Stream;

/** A field for other proposals that names none, and no address either. */
public final class UnreadableReference implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("reference.unreadable", Severity.WARNING, "A header names something that is no proposal.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.process().relations().stream()
                .flatMap(definition -> proposals.stream()
                        .flatMap(proposal -> proposal
                                .field(definition.field())
                                .filter(Field::known)
                                .filter(field -> field.links().isEmpty()
                                        && proposal.references(definition.field())
                                                .isEmpty())
                                .map(field -> Finding.at(field.place(), "'%s' names no proposal", field.text())
                                        .about(new Subject.Value(definition.field(), field.text()))
                                        .help(
                                                "write its number, for example %s%s",
                                                proposals.process().idOf(7), LookAlikes.because(field.text())))
                                .stream()));
    }
}
