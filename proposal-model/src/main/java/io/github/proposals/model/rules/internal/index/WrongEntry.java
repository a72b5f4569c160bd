package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.KeptListDefinition.Column;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.Optional;
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
                                // What a second row says is told with that.
                                .filter(proposal -> rows.best(index, proposal)
                                        .filter(best -> best != row)
                                        .isEmpty())
                                .flatMap(proposal -> check(new RowLink(proposal, index, table, row, rows), mixed))));
    }

    private static Stream<Finding> check(RowLink link, MixedColumns mixed) {
        List<Column> wrong = wrong(link, mixed);
        LostRow lost = new LostRow(link, wrong);
        return Stream.concat(
                wrong.stream().filter(column -> !lost.has(column)).flatMap(column -> finding(link, column)),
                lost.isLost() ? lost.findings() : link.findings());
    }

    private static List<Column> wrong(RowLink link, MixedColumns mixed) {
        KeptListRows rows = link.rows();
        List<Column> wrong = rows.definition().judged().stream()
                .filter(column -> !link.lacks(column) && !mixed.have(link.row(), column))
                .filter(column -> rows.cell(link.table(), link.row(), column).isPresent()
                        && KeptListRows.expected(link.proposal(), column.shows())
                                .isPresent()
                        && !rows.says(link.table(), link.row(), column, link.proposal()))
                .toList();
        // All that lacks in a row that is too short is one mistake.
        Optional<Column> lacking = wrong.stream().filter(link::isTooShort).findFirst();
        boolean told = link.row().target().isEmpty();
        return wrong.stream()
                .filter(column -> !link.isTooShort(column)
                        || !told && lacking.filter(column::equals).isPresent())
                .toList();
    }

    private static Stream<Finding> finding(RowLink link, Column column) {
        Proposal proposal = link.proposal();
        return link.rows().cell(link.table(), link.row(), column).stream()
                .flatMap(cell -> KeptListRows.expected(proposal, column.shows()).stream()
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
                                .severity(column.severity().orElseThrow())
                                .says(link.rows().definition().says())));
    }

    private static Place place(Proposal proposal, String shows) {
        return proposal.fieldFor(shows).map(Field::place).orElse(proposal.head());
    }
}
