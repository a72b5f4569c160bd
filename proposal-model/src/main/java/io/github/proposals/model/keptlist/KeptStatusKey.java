package io.github.proposals.model.keptlist;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.edit.MarkdownText;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.process.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the table that explains the statuses a row for each of them. What people wrote as the meaning stays. */
final class KeptStatusKey {

    private final ProposalDocument document;
    private final KeptListDefinition definition;
    private final Lines lines;

    KeptStatusKey(ProposalDocument document, KeptListDefinition definition, Lines lines) {
        this.document = document;
        this.definition = definition;
        this.lines = lines;
    }

    void update(List<Status> statuses) {
        document.sections().stream()
                .filter(section -> Names.heading(section.title()).equals(Names.heading(definition.statusKey())))
                .findFirst()
                .map(Section::body)
                .flatMap(body -> document.tablesIn(body).findFirst())
                .flatMap(table -> KeptTable.of(document, table))
                .ifPresent(table -> update(table, statuses));
    }

    private void update(KeptTable table, List<Status> statuses) {
        List<String> names = new ArrayList<>();
        List<Lines.Line> body = new ArrayList<>();
        for (Table.Row row : table.body()) {
            String name = row.cells().isEmpty()
                    ? ""
                    : InlineMarkdown.plain(row.cells().get(0).text());
            Optional<Status> status = statuses.stream()
                    .filter(it -> it.name().equalsIgnoreCase(name))
                    .findFirst();
            if (status.isPresent()) {
                names.add(status.get().name());
                body.add(corrected(table, row, name, status.get().name()));
            }
        }
        for (int i = 0; i < statuses.size(); i++) {
            if (!names.contains(statuses.get(i).name())) {
                // Behind the last of those that come earlier in the process.
                int at = 0;
                for (Status earlier : statuses.subList(0, i)) {
                    at = Math.max(at, names.lastIndexOf(earlier.name()) + 1);
                }
                names.add(at, statuses.get(i).name());
                body.add(at, Lines.Line.fresh(table.style().row(cells(table, statuses.get(i)))));
            }
        }
        lines.replace(table.head() + 2, table.last(), body);
    }

    private Lines.Line corrected(KeptTable table, Table.Row row, String name, String wanted) {
        Lines.Line line = lines.line(table.lineOf(row));
        return name.equals(wanted)
                ? line
                : line.with(table.with(row, Map.of(0, MarkdownText.corrected(table.written(row, 0), name, wanted))));
    }

    private static List<String> cells(KeptTable table, Status status) {
        int columns = table.table().rows().get(0).cells().size();
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        String name = table.body().stream()
                .filter(row -> !row.cells().isEmpty())
                .map(row -> MarkdownText.corrected(
                        table.written(row, 0),
                        InlineMarkdown.plain(row.cells().get(0).text()),
                        status.name()))
                .findFirst()
                .orElse(MarkdownText.escaped(status.name()));
        cells.set(0, name);
        if (columns > 1) {
            cells.set(1, MarkdownText.escaped(status.meaning()));
        }
        return cells;
    }
}
