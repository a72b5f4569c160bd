package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A cell of the index that disagrees with the proposal. */
public final class WrongEntry implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.wrong-entry", Severity.WARNING, "The index says something else than the proposal.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.index().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return KeptListRows.in(
                proposals, (index, rows) -> index.tables().stream().flatMap(table -> check(index, table, rows)));
    }

    private static Stream<Finding> check(KeptList index, KeptList.Table table, KeptListRows rows) {
        MixedColumns mixed = new MixedColumns(index, table, rows);
        return Stream.concat(
                mixed.findings(index),
                table.rows().stream()
                        .flatMap(row -> rows.proposals(index, table, row).stream()
                                .limit(1)
                                .flatMap(proposal -> Stream.concat(
                                        check(proposal, table, row, rows, mixed),
                                        unlinked(proposal, index, table, row, rows)))));
    }

    private static Stream<Finding> check(
            Proposal proposal, KeptList.Table table, KeptList.Row row, KeptListRows rows, MixedColumns mixed) {
        Set<Place> told = new HashSet<>();
        return rows.definition().columns().stream()
                .filter(column -> !isUnlinked(column, table, row, rows) && !mixed.have(row, column))
                // All that lacks in a row that is too short is one mistake.
                .filter(column -> rows.cell(table, row, column)
                        .filter(cell -> !cell.place().equals(row.place())
                                || !row.target().isEmpty() && told.add(cell.place()))
                        .isPresent())
                .flatMap(column -> rows.cell(table, row, column).stream()
                        .flatMap(cell -> KeptListRows.expected(proposal, column.shows()).stream()
                                .filter(expected -> !rows.agrees(cell.value(), expected, column.shows()))
                                .map(expected -> Finding.at(
                                                cell.place(),
                                                "the index says %s for the %s of %s, which says '%s'",
                                                cell.value().isEmpty() ? "nothing" : "'" + cell.value() + "'",
                                                column.shows(),
                                                proposal.id(),
                                                expected)
                                        .about(new Subject.Row(proposal.path(), column.shows()))
                                        .repair(new Repair.UpdateIndex())
                                        .help("write '%s'", expected)
                                        .related(place(proposal, column.shows()), "the proposal")
                                        .severity(column.severity())
                                        .says(rows.definition().says()))));
    }

    /** A row that links to no file, or to another one, leads its readers nowhere, or astray. */
    private static Stream<Finding> unlinked(
            Proposal proposal, KeptList index, KeptList.Table table, KeptList.Row row, KeptListRows rows) {
        Optional<String> file = KeptListRows.file(index, row);
        boolean nowhere = file.filter(rows::isMissing).isPresent();
        boolean astray =
                nowhere || file.filter(it -> rows.isOther(it, proposal)).isPresent();
        String address = KeptListRows.relative(index, proposal.path());
        return rows.definition().columns().stream()
                .filter(column -> astray ? column.linked() : isUnlinked(column, table, row, rows))
                .flatMap(column -> rows.cell(table, row, column).stream()
                        .map(cell -> Finding.at(
                                        astray ? row.place().narrow(row.target()) : cell.place(),
                                        nowhere
                                                ? "the row of %s leads to a file that does not exist"
                                                : astray
                                                        ? "the row of %s leads to another file"
                                                        : "the row of %s does not link to it",
                                        proposal.id())
                                .about(new Subject.Row(proposal.path(), "link"))
                                .repair(new Repair.UpdateIndex())
                                .help(
                                        "write '[%s](%s)'",
                                        KeptListRows.expected(proposal, column.shows())
                                                .orElse(cell.value()),
                                        address)
                                // However little what a column says may matter, nobody gets anywhere by it.
                                .severity(astray ? column.severity().atLeast(Severity.WARNING) : column.severity())
                                .says(rows.definition().says())))
                .limit(1);
    }

    /** What a cell without its link says is told with that. */
    private static boolean isUnlinked(
            KeptListDefinition.Column column, KeptList.Table table, KeptList.Row row, KeptListRows rows) {
        return column.linked() && row.target().isEmpty() && !rows.isLinked(table, row, column);
    }

    private static Place place(Proposal proposal, String shows) {
        return proposal.fieldFor(shows).map(Field::place).orElse(proposal.head());
    }
}
