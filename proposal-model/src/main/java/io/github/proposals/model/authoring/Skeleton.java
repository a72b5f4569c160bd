package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import java.util.List;

/** A template made from what a process demands, for one that has none. */
final class Skeleton {

    private Skeleton() {}

    static Templates.Template of(ProposalProcess process) {
        List<FieldDefinition> fields = process.fields().stream()
                .filter(field -> isUsual(field.demands()) || field.type() == FieldType.STATUS)
                .toList();
        String title = "# " + process.title().written("0000", "Title") + "\n\n";
        StringBuilder text = new StringBuilder();
        switch (process.headerStyle()) {
            case FRONT_MATTER ->
                text.append(lines(fields, "---\n", "", ":\n", "---\n\n")).append(title);
            case FIELD_TABLE ->
                text.append(title).append(lines(fields, "| Field | Value |\n|---|---|\n", "| **", "** | |\n", "\n"));
            case BULLET_LIST -> text.append(title).append(lines(fields, "", "- ", ":\n", "\n"));
            case PLAIN_LINES -> text.append(title).append(lines(fields, "", "", ":\n", "\n"));
            case HEADING_PER_FIELD -> text.append(title).append(lines(fields, "", "## ", "\n\n", ""));
            case BOLD_LINES, NONE -> text.append(title).append(lines(fields, "", "**", "**:\n\n", ""));
        }
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

    private static String lines(List<FieldDefinition> fields, String first, String before, String after, String last) {
        StringBuilder lines = new StringBuilder(first);
        fields.forEach(field -> lines.append(before).append(field.name()).append(after));
        return lines.append(last).toString();
    }
}
