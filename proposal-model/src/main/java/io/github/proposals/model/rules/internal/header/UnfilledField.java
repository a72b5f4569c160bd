package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.ValueState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A field still says what the template says. */
public final class UnfilledField implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("header.unfilled-field", Severity.ERROR, "A field still has the text of the template.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream().filter(it -> it.unfilled().isPresent()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.values()
                .filter(field -> field.state() == ValueState.TEMPLATE)
                .filter(field -> !isPlaceholderOfUnassigned(field, proposal))
                .flatMap(field -> check(field, proposal).stream());
    }

    private static Optional<Finding> check(Field field, Proposal proposal) {
        return field.definition()
                .flatMap(definition -> definition
                        .unfilled()
                        .map(severity -> Finding.at(field.place(), problem(field), field.label(), field.text())
                                .unfilled(new Subject.Field(definition.name()))
                                .help(
                                        isInBrackets(field)
                                                ? "write the value without brackets"
                                                : help(definition, proposal))
                                .severity(severity)
                                .says(definition.says())));
    }

    /** While a proposal has no number, the rule on numbers says so, once. */
    private static boolean isPlaceholderOfUnassigned(Field field, Proposal proposal) {
        boolean number = field.definition()
                .filter(definition -> definition.type() == FieldType.NUMBER)
                .isPresent();
        return number && proposal.number().isEmpty();
    }

    private static String help(FieldDefinition definition, Proposal proposal) {
        List<String> values = definition.type() == FieldType.STATUS ? proposal.possibleStatuses() : definition.values();
        boolean required = definition.demands().stream().anyMatch(demand -> proposal.meets(demand.when()));
        if (!values.isEmpty()) {
            return "write one of: " + String.join(", ", values);
        }
        boolean noneIsFine = definition.demands().stream()
                .anyMatch(demand -> demand.accepts().contains(Demand.Accept.NONE));
        if (noneIsFine) {
            return "write the value, or N/A if there is none";
        }
        return required ? "write the value" : "write the value, or remove the field";
    }

    private static String problem(Field field) {
        return isInBrackets(field)
                ? "the field '%s' still has the brackets of the template: '%s'"
                : "the field '%s' still has template text: '%s'";
    }

    private static boolean isInBrackets(Field field) {
        return field.text().startsWith("[") && field.text().endsWith("]");
    }
}
