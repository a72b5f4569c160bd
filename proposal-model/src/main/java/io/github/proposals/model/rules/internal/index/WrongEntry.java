package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
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
                proposals,
                (index, rows) -> index.tables().stream()
                        .flatMap(table -> table.rows().stream()
                                .flatMap(row -> rows.proposals(index, table, row).stream()
                                        .limit(1)
                                        .flatMap(proposal -> Stream.concat(
                                                check(proposal, table, row, rows),
                                                unlinked(proposal, index, table, row, rows))))));
    }

    private static Stream<Finding> check(Proposal proposal, KeptList.Table table, KeptList.Row row, KeptListRows rows) {
        return rows.definition().columns().stream()
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

    /** A row that links to no file leads its readers nowhere. */
    private static Stream<Finding> unlinked(
            Proposal proposal, KeptList index, KeptList.Table table, KeptList.Row row, KeptListRows rows) {
        return rows.definition().columns().stream()
                .filter(column -> column.linked() && row.target().isEmpty() && !rows.isLinked(table, row, column))
                .flatMap(column -> rows.cell(table, row, column).stream()
                        .map(cell -> Finding.at(cell.place(), "the row of %s does not link to it", proposal.id())
                                .about(new Subject.Row(proposal.path(), "link"))
                                .repair(new Repair.UpdateIndex())
                                .help("write '[%s](%s)'", cell.value(), KeptListRows.relative(index, proposal.path()))
                                .severity(column.severity())
                                .says(rows.definition().says())));
    }

    private static Place place(Proposal proposal, String shows) {
        return proposal.fieldFor(shows).map(Field::place).orElse(proposal.head());
    }
}
