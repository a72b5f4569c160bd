package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.KeptListDefinition.Column;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a row of the list leads its readers who want to read the proposal: to it, nowhere, or astray. */
record RowLink(Proposal proposal, KeptList index, KeptList.Table table, KeptList.Row row, KeptListRows rows) {

    /** {@return whether it does not lead to the proposal} */
    boolean isWrong() {
        return wrong().findAny().isPresent();
    }

    /** {@return whether it leads to something that is not there} */
    boolean isBroken() {
        return file().filter(rows::isMissing).isPresent();
    }

    /** {@return whether it leads to another document} */
    boolean isAstray() {
        return file().filter(it -> rows.isOther(it, proposal)).isPresent();
    }

    /** {@return the file to which it leads} */
    Optional<String> file() {
        return KeptListRows.file(index, row);
    }

    /** {@return what says so} */
    Stream<Finding> findings() {
        boolean leads = isBroken() || isAstray();
        return wrong().flatMap(column -> rows.cell(table, row, column).stream()
                .map(cell -> Finding.at(
                                leads ? row.place().narrow(row.target()) : cell.place(),
                                isBroken()
                                        ? "the row of %s leads to a file that does not exist"
                                        : isAstray()
                                                ? "the row of %s leads to another file"
                                                : "the row of %s does not link to it",
                                proposal.id())
                        .about(new Subject.Row(proposal.path(), "link"))
                        .repair(new Repair.UpdateIndex())
                        .help("write '%s'", written(column))
                        .severity(severity(column))
                        .says(rows.definition().says())));
    }

    /** {@return how severe it is that it leads nowhere} However little what a column says may matter, nobody gets anywhere by it. */
    Severity severity(Column column) {
        Severity severity = column.severity().orElse(Severity.INFO);
        return isBroken() || isAstray() ? severity.atLeast(Severity.WARNING) : severity;
    }

    /** {@return the cell of a column as it should be} */
    String written(Column column) {
        String words = KeptListRows.expected(proposal, column.shows())
                .or(() -> rows.cell(table, row, column).map(it -> it.value()))
                .orElse("");
        return column.linked() ? "[" + words + "](" + KeptListRows.relative(index, proposal.path()) + ")" : words;
    }

    /** {@return whether a column lacks its link: what its cell says is told with that} */
    boolean lacks(Column column) {
        return column.linked() && row.target().isEmpty() && !rows.isLinked(table, row, column);
    }

    /** {@return whether a row ends in front of a column} */
    boolean isTooShort(Column column) {
        return rows.cell(table, row, column)
                .filter(cell -> cell.place().equals(row.place()))
                .isPresent();
    }

    /** {@return the column that is to lead to the proposal and does not} */
    Stream<Column> wrong() {
        return rows.definition().columns().stream()
                .filter(column -> isBroken() || isAstray()
                        ? column.linked()
                        : column.severity().isPresent() && lacks(column))
                .filter(column -> rows.cell(table, row, column).isPresent())
                .limit(1);
    }
}
