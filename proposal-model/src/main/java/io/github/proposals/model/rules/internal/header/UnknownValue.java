package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
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
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream()
                .filter(it -> it.type() == FieldType.TYPE || it.type() == FieldType.CHOICE)
                .map(it -> it.says());
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
                        .stream()
                        .flatMap(definition -> values(field, definition)
                                .filter(value -> !definition.values().contains(value))
                                .map(value -> finding(text.proposal(), field, value, definition))));
    }

    /** {@return what stands in a field: a list where the process wants one} */
    private static Stream<String> values(Field field, FieldDefinition definition) {
        return definition
                .list()
                .map(list -> list.items(field.text()).stream().distinct())
                .orElseGet(() -> Stream.of(field.text()));
    }

    private static Finding finding(Proposal proposal, Field field, String written, FieldDefinition definition) {
        Finding finding = Finding.at(field.place(), "'%s' is no value of '%s'", written, definition.name())
                .about(new Subject.Value(definition.name(), written))
                .help(Suggestion.help(written, definition.values()))
                .says(definition.says())
                .severity(definition.wrong().orElse(Severity.ERROR));
        return Suggestion.clear(written, definition.values())
                .filter(value -> written.equals(field.text()))
                .map(value -> finding.repair(new Repair.SetField(proposal.path(), definition.name(), value)))
                .orElse(finding);
    }
}
