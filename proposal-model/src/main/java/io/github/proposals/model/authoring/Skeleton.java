package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
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
                .filter(field ->
                        isUsual(field.demands()) || field.type() == FieldType.STATUS || ALWAYS.contains(field.role()))
                .toList();
        String title = "# " + process.title().written("0000", "Title") + "\n\n";
        StringBuilder text = new StringBuilder(process.format()
                .style()
                .template(
                        title,
                        fields.stream()
                                .map(field -> Map.entry(field.name(), value(process, field)))
                                .toList()));
        for (SectionDefinition section : process.sections()) {
            if (isUsual(section.demands())) {
                text.append(section.asHeading()).append("\n\n");
                if (section.says().present()) {
                    text.append("<!-- ")
                            .append(section.says().text().replace("--", "- -"))
                            .append(" -->\n\n");
                }
            }
        }
        return new Templates.Template(text.toString().stripTrailing() + "\n", "the process " + process.id());
    }

    private static boolean isUsual(List<Demand> demands) {
        return demands.stream()
                .anyMatch(demand -> demand.severity() != Severity.INFO
                        && (demand.when().equals(Condition.ALWAYS)
                                || !demand.when().types().isEmpty()));
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
