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
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.rules.ReadingOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of the index that stands below the wrong heading, or not in the order of the numbers. */
public final class MisplacedEntry implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.order", Severity.WARNING, "A row of the index stands in the wrong place.");
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
                        .flatMap(table ->
                                Stream.concat(wrongGroup(index, table, rows), wrongOrder(index, table, rows))));
    }

    private static Stream<Finding> wrongGroup(KeptList index, KeptList.Table table, KeptListRows rows) {
        List<String> groups = rows.definition().groups();
        return table.rows().stream()
                .flatMap(row -> rows.proposals(index, table, row).stream()
                        .filter(proposal -> groups.contains(proposal.type()))
                        .filter(proposal -> !table.group().equalsIgnoreCase(heading(rows, proposal.type())))
                        .map(proposal -> Finding.at(
                                        row.place(), "%s is listed below '%s'", proposal.id(), table.group())
                                .about(new Subject.Row(proposal.path(), ""))
                                .repair(new Repair.UpdateIndex())
                                .help("move its row below '%s'", heading(rows, proposal.type()))
                                .says(rows.definition().says())));
    }

    private static String heading(KeptListRows rows, String type) {
        return rows.definition().heading(type);
    }

    private static Stream<Finding> wrongOrder(KeptList index, KeptList.Table table, KeptListRows rows) {
        List<KeptList.Row> numbered = table.rows().stream()
                .filter(row -> number(index, table, row, rows).isPresent())
                .toList();
        List<Integer> numbers = numbered.stream()
                .map(row -> number(index, table, row, rows).orElseThrow())
                .toList();
        KeptListDefinition definition = rows.definition();
        List<Integer> ranks = numbers.stream().map(definition::rank).toList();
        return ReadingOrder.misplaced(ranks).stream()
                .map(position -> Finding.at(
                                numbered.get(position).place(), "this row is not in the order of the numbers")
                        .about(new Subject.Row(String.valueOf(numbers.get(position)), ""))
                        .repair(new Repair.UpdateIndex())
                        .help("sort the rows by number%s", definition.newestFirst() ? ", the newest first" : ""));
    }

    /** The number of the proposal itself: what the row says of it may be wrong, and then that is told. */
    private static Optional<Integer> number(KeptList index, KeptList.Table table, KeptList.Row row, KeptListRows rows) {
        return rows.proposals(index, table, row).stream()
                .flatMap(it -> it.number().stream())
                .findFirst();
    }
}
