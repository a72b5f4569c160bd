package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.Markup;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SaidCondition;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A template made from what a process demands, for one that has none. */
final class Skeleton {

    /** Every proposal has somebody who began it, and a day on which that was. */
    private static final Set<String> ALWAYS = Set.of("author", "created");

    private Skeleton() {}

    static Templates.Template of(ProposalProcess process) {
        List<FieldDefinition> fields = process.fields().stream()
                .filter(field -> !process.files().fields().contains(field.name()))
                .filter(field ->
                        isUsual(field.demands()) || field.type() == FieldType.STATUS || ALWAYS.contains(field.role()))
                .toList();
        Markup markup = process.format().markup(process.files().template());
        String title = markup.heading(1, process.title().written("0000", "Title")) + "\n\n";
        String below = process.format().below();
        String above = below.isEmpty() ? title : title + markup.heading(2, below) + "\n\n";
        String header = process.format()
                .style()
                .template(
                        above,
                        fields.stream()
                                .map(field -> Map.entry(field.name(), value(process, field)))
                                .toList(),
                        process.words().table());
        boolean apart = process.format().beside().isPresent();
        StringBuilder text = new StringBuilder(apart ? title : header);
        for (SectionDefinition section : process.sections()) {
            if (isUsual(section.demands())) {
                text.append(section.asHeading(markup)).append("\n\n");
                if (section.says().present()) {
                    text.append(markup.comment(section.says().text())).append("\n\n");
                }
            }
        }
        return new Templates.Template(
                text.toString().stripTrailing() + "\n", apart ? header : "", "the process " + process.id());
    }

    private static boolean isUsual(List<Demand> demands) {
        return demands.stream()
                .anyMatch(demand -> demand.severity() != Severity.INFO
                        && (demand.when().equals(Condition.ALWAYS)
                                || demand.when().asks(SaidCondition.TypeIs.class)));
    }

    /** A header without any value may not be seen as one. */
    private static String value(ProposalProcess process, FieldDefinition field) {
        return field.type() != FieldType.STATUS
                ? ""
                : process.lifecycle().statuses().stream()
                        .sorted(Comparator.comparing(status -> !status.initial()))
                        .findFirst()
                        .map(Status::name)
                        .orElse("");
    }
}
