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
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.rules.ReadingOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        List<Stray> grouped = table.rows().stream()
                .flatMap(row -> rows.proposals(index, table, row).stream()
                        .filter(proposal -> groups.contains(proposal.type()))
                        .map(proposal -> new Stray(row, proposal)))
                .toList();
        List<Stray> strays = grouped.stream()
                .filter(it -> !isBelow(table, heading(rows, it.proposal().type())))
                .toList();
        if (groups.stream().noneMatch(it -> isBelow(table, heading(rows, it)))) {
            return wrongHeading(strays, index, table, rows).stream();
        }
        return missingHeading(grouped, index, rows)
                .filter(it -> strays.equals(grouped))
                .map(Stream::of)
                .orElseGet(() -> strays.stream().map(it -> finding(it, table, rows)));
    }

    private static boolean isBelow(KeptList.Table table, String heading) {
        return table.group().equalsIgnoreCase(heading);
    }

    /** A row below the heading of another type. */
    private record Stray(KeptList.Row row, Proposal proposal) {}

    private static Finding finding(Stray stray, KeptList.Table table, KeptListRows rows) {
        return Finding.at(
                        stray.row().place(),
                        "%s is listed below '%s'",
                        stray.proposal().id(),
                        table.group())
                .about(new Subject.Row(stray.proposal().path(), ""))
                .repair(new Repair.UpdateIndex())
                .help("move its row below '%s'", heading(rows, stray.proposal().type()))
                .says(rows.definition().says());
    }

    /** Where the heading is that of no type, it is at fault, and not each row. */
    private static Optional<Finding> wrongHeading(
            List<Stray> strays, KeptList index, KeptList.Table table, KeptListRows rows) {
        String headings = strays.stream()
                .map(it -> "'" + heading(rows, it.proposal().type()) + "'")
                .distinct()
                .collect(Collectors.joining(", "));
        return strays.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(table.place(), "'%s' is the heading of no type", table.group())
                        .about(new Subject.Index(table.group()))
                        .repair(new Repair.UpdateIndex())
                        .help(help(headings.contains("', '"), table.place().equals(index.place())), headings)
                        .says(rows.definition().says()));
    }

    /** The heading of the whole list keeps its name: it would not be found by another one. */
    private static String help(boolean several, boolean whole) {
        if (several) {
            return "list the rows below the headings of their types: %s";
        }
        return whole ? "add the heading %s above the table" : "call it %s";
    }

    /** Where all rows of a table are of one type, and nothing stands below its heading, that is what is missing. */
    private static Optional<Finding> missingHeading(List<Stray> rows, KeptList index, KeptListRows all) {
        List<String> headings = rows.stream()
                .map(it -> heading(all, it.proposal().type()))
                .distinct()
                .toList();
        return headings.stream()
                .filter(it -> headings.size() == 1)
                .filter(heading -> index.tables().stream().noneMatch(it -> isBelow(it, heading)))
                .findFirst()
                .map(heading -> Finding.at(
                                rows.get(0).row().place(), "the heading '%s' is missing above this row", heading)
                        .missing(new Subject.Index(heading))
                        .repair(new Repair.UpdateIndex())
                        .help("add it above the table")
                        .says(all.definition().says()));
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

    /** A row with a wrong number is told as that, wherever it stands. */
    private static Optional<Integer> number(KeptList index, KeptList.Table table, KeptList.Row row, KeptListRows rows) {
        Optional<Integer> said = rows.number(table, row);
        return rows.proposals(index, table, row).stream()
                .flatMap(it -> it.number().stream())
                .filter(it -> said.isEmpty() || said.get().equals(it))
                .findFirst();
    }
}
