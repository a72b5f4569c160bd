package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A type or category that the process does not have. */
public final class UnknownValue implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "header.unknown-value", Severity.ERROR, "A field has a value that is not one of those allowed.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal()
                .values()
                .filter(Field::known)
                .flatMap(field -> field
                        .definition()
                        .filter(definition ->
                                definition.type() == FieldType.TYPE || definition.type() == FieldType.CHOICE)
                        .filter(definition -> !definition.values().contains(field.text()))
                        .map(definition -> finding(text.proposal(), field, definition))
                        .stream());
    }

    private static Finding finding(Proposal proposal, Field field, FieldDefinition definition) {
        Finding finding = Finding.at(field.place(), "'%s' is no value of '%s'", field.text(), definition.name())
                .about(new Subject.Value(definition.name(), field.text()))
                .help(Suggestion.help(field.text(), definition.values()))
                .says(definition.says())
                .severity(definition.wrong().orElse(Severity.ERROR));
        return Suggestion.clear(field.text(), definition.values())
                .map(value -> finding.repair(new Repair.SetField(proposal.path(), definition.name(), value)))
                .orElse(finding);
    }
}
