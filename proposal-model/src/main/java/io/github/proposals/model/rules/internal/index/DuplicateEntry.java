package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A proposal that the index lists twice. */
public final class DuplicateEntry implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.duplicate-entry", Severity.ERROR, "The index lists a proposal twice.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return KeptListRows.in(
                proposals,
                (index, rows) -> index.tables().stream()
                        .flatMap(table -> table.rows().stream()
                                .flatMap(row -> rows.proposals(index, table, row).stream()
                                        .flatMap(proposal -> rows.best(index, proposal).stream()
                                                .filter(best -> best != row)
                                                .map(best -> Finding.at(
                                                                row.place(), "%s is in the index twice", proposal.id())
                                                        .about(new Subject.Row(proposal.path(), ""))
                                                        .repair(new Repair.UpdateIndex())
                                                        .help("keep one of the rows")
                                                        .related(best.place(), "the other row"))))));
    }
}
