package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.KeptListDefinition.Column;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.text.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns of a table that show what belongs to each other: one mistake, in however many cells it shows. */
final class MixedColumns {

    private final KeptList.Table table;
    private final KeptListRows rows;
    private final Map<KeptList.Row, List<Column>> mixed = new LinkedHashMap<>();
    private int told;

    MixedColumns(KeptList index, KeptList.Table table, KeptListRows rows) {
        this.table = table;
        this.rows = rows;
        for (KeptList.Row row : table.rows()) {
            rows.proposals(index, table, row).stream().findFirst().ifPresent(proposal -> {
                told++;
                List<Column> columns = mixed(proposal, row);
                if (!columns.isEmpty()) {
                    mixed.put(row, columns);
                }
            });
        }
    }

    /** {@return whether the cell of a row in a column is one of those} */
    boolean have(KeptList.Row row, Column column) {
        return mixed.getOrDefault(row, List.of()).contains(column);
    }

    /** {@return one finding for the table where all its rows have the same mistake, or else one for each row} */
    Stream<Finding> findings(KeptList index) {
        boolean all = told > 1
                && mixed.size() == told
                && mixed.values().stream().distinct().count() == 1;
        if (all) {
            List<Column> columns = mixed.values().iterator().next();
            return Stream.of(finding(
                    Finding.at(
                                    table.place(),
                                    "the columns %s of the table show what belongs to each other",
                                    names(columns))
                            .about(new Subject.Column(names(columns), table.group())),
                    columns));
        }
        List<Finding> findings = new ArrayList<>();
        mixed.forEach((row, columns) -> {
            Proposal proposal = rows.proposals(index, table, row).get(0);
            findings.add(finding(
                    Finding.at(
                                    cell(row, columns.get(0)).orElseThrow().place(),
                                    "the cells %s in the row of %s show what belongs to each other",
                                    names(columns),
                                    proposal.id())
                            .about(new Subject.Row(proposal.path(), names(columns))),
                    columns));
        });
        return findings.stream();
    }

    private Finding finding(Finding finding, List<Column> columns) {
        return finding.repair(new Repair.UpdateIndex())
                .help("give each column what its head says")
                .severity(columns.get(0).severity().orElseThrow())
                .says(rows.definition().says());
    }

    private List<Column> mixed(Proposal proposal, KeptList.Row row) {
        List<Column> wrong = rows.definition().judged().stream()
                .filter(column -> cell(row, column).isPresent() && !shows(row, column, proposal, column))
                .toList();
        return wrong.stream()
                .filter(column ->
                        wrong.stream().anyMatch(other -> other != column && shows(row, column, proposal, other)))
                .filter(column ->
                        wrong.stream().anyMatch(other -> other != column && shows(row, other, proposal, column)))
                .toList();
    }

    /** {@return whether a cell says what a proposal says for a column, be it its own or another one} */
    private boolean shows(KeptList.Row row, Column column, Proposal proposal, Column other) {
        String cell = cell(row, column).orElseThrow().value();
        return KeptListRows.expected(proposal, other.shows())
                .map(expected -> !cell.isEmpty() && rows.agrees(cell, expected, other.shows()))
                .orElse(column == other);
    }

    /** {@return a cell that is there} */
    private Optional<Located<String>> cell(KeptList.Row row, Column column) {
        return rows.cell(table, row, column).filter(cell -> !cell.place().equals(row.place()));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(column -> "'" + column.name() + "'").collect(Collectors.joining(" and "));
    }
}
