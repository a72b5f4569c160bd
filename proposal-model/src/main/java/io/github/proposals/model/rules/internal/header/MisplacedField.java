package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.rules.ReadingOrder;
import io.github.proposals.model.text.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields stand in another order than in the template. */
public final class MisplacedField implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "header.field-order", Severity.INFO, "The fields do not stand in the order of the process.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        Optional<Severity> severity = proposal.process().ordered();
        List<String> order =
                proposal.process().fields().stream().map(FieldDefinition::name).toList();
        List<Field> fields = proposal.fields().stream()
                .filter(field -> field.definition().isPresent())
                // What a folder tells stands in no order.
                .filter(field -> !field.labelPlace().equals(Place.ofFile(proposal.path())))
                .toList();
        List<Integer> ranks = fields.stream()
                .map(field -> order.indexOf(field.definition().orElseThrow().name()))
                .toList();
        return severity.stream()
                .flatMap(it -> ReadingOrder.misplaced(ranks).stream()
                        .map(position -> Finding.at(
                                        fields.get(position).labelPlace(),
                                        "the field '%s' stands in the wrong place",
                                        fields.get(position).label())
                                .about(new Subject.Field(fields.get(position).name()))
                                .help("the order is: %s", order(fields, order))
                                .severity(it))
                        .map(finding ->
                                haveLines(fields) ? finding.repair(new Repair.OrderFields(proposal.path())) : finding));
    }

    /** {@return whether each field has a line of its own, so that it can be moved} */
    private static boolean haveLines(List<Field> fields) {
        return fields.stream()
                        .map(field -> field.labelPlace().path() + ":"
                                + field.labelPlace().start().line())
                        .distinct()
                        .count()
                == fields.size();
    }

    private static String order(List<Field> fields, List<String> order) {
        return fields.stream()
                .map(field -> field.definition().orElseThrow().name())
                .distinct()
                .sorted(Comparator.comparing(order::indexOf))
                .collect(Collectors.joining(", "));
    }
}
