package io.github.proposals.model.keptlist;

import io.github.proposals.model.edit.MarkdownText;
import io.github.proposals.model.edit.TableStyle;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The list of all proposals where there is none yet: headings and tables without rows. */
final class NewList {

    private NewList() {}

    /** {@return the text of a file that holds the list and nothing else} */
    static String text(ProposalProcess process, KeptListDefinition definition) {
        StringBuilder text = new StringBuilder("# " + MarkdownText.escaped(process.name()) + "\n\n");
        text.append(section(definition));
        if (!definition.statusKey().isEmpty()) {
            text.append("\n## ").append(definition.statusKey()).append("\n\n| Status | Meaning |\n| --- | --- |\n");
            process.lifecycle()
                    .statuses()
                    .forEach(status -> text.append(TableStyle.PLAIN.row(List.of(
                                    MarkdownText.escaped(status.name()), MarkdownText.escaped(status.meaning()))))
                            .append('\n'));
        }
        if (definition.toctree()) {
            text.append("\n```{toctree}\n:hidden:\n\n```\n");
        }
        return text.toString();
    }

    /** {@return the text of a file with the section that is to hold the list at its end} */
    static SourceText added(SourceText source, KeptListDefinition definition) {
        String content = source.content();
        String end = LineEnds.of(content);
        StringBuilder text = new StringBuilder(content);
        if (!content.isEmpty() && !LineEnds.isLineEnd(content.charAt(content.length() - 1))) {
            text.append(end);
        }
        if (!content.isBlank()) {
            text.append(end);
        }
        return new SourceText(source.path(), text + section(definition).replace("\n", end));
    }

    private static String section(KeptListDefinition definition) {
        StringBuilder text = new StringBuilder();
        if (!definition.section().isEmpty()) {
            text.append("## ").append(definition.section()).append("\n");
        }
        List<String> groups = definition.groups().isEmpty() ? List.of("") : definition.groups();
        for (String group : groups) {
            text.append(text.isEmpty() ? "" : "\n");
            if (!group.isEmpty()) {
                text.append("### ").append(definition.heading(group)).append("\n\n");
            }
            table(definition).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    /** {@return the lines of a table without proposals} */
    static List<String> table(KeptListDefinition definition) {
        List<String> lines = new ArrayList<>(head(definition));
        if (!definition.emptyRow().isEmpty()) {
            lines.add(TableStyle.PLAIN.row(
                    emptyRow(definition, definition.columns().size())));
        }
        return lines;
    }

    /** {@return the first two lines of a table} */
    static List<String> head(KeptListDefinition definition) {
        List<String> names = definition.columns().stream()
                .map(column -> MarkdownText.escaped(column.name()))
                .toList();
        return List.of(TableStyle.PLAIN.row(names), TableStyle.PLAIN.row(Collections.nCopies(names.size(), "---")));
    }

    /** {@return the cells of the row that says that there are none} */
    static List<String> emptyRow(KeptListDefinition definition, int columns) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        if (columns > 0) {
            cells.set(0, definition.emptyRow());
        }
        return cells;
    }
}
