package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A table of the index without a column that the process wants: no cell of it can be wrong any more. */
public final class MissingColumn implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.missing-column", Severity.WARNING, "A table of the index lacks a column.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.index().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return KeptListRows.in(
                proposals, (index, rows) -> index.tables().stream().flatMap(table -> check(table, rows)));
    }

    private static Stream<Finding> check(KeptList.Table table, KeptListRows rows) {
        return rows.lacking(table).stream()
                .map(column -> Finding.at(table.place(), "the table has no column '%s'", column.name())
                        .missing(new Subject.Column(column.name(), table.group()))
                        .help(
                                "add it, with the %s of each proposal%s",
                                column.shows(), column.linked() ? " as a link to its file" : "")
                        .severity(column.severity().orElseThrow())
                        .says(rows.definition().says()));
    }
}
