package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A row of the index that stands for no proposal. */
public final class UnknownEntry implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.unknown-entry", Severity.ERROR, "The index lists a proposal that does not exist.");
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
                                .filter(row -> rows.proposals(index, table, row).isEmpty())
                                .map(row -> Finding.at(row.place(), "this row of the index stands for no proposal")
                                        .about(new Subject.Row(
                                                KeptListRows.file(index, row)
                                                                .filter(it -> proposals
                                                                        .at(it)
                                                                        .isEmpty())
                                                                .isEmpty()
                                                        ? rows.number(table, row)
                                                                .map(proposals.process()::idOf)
                                                                .orElse("")
                                                        : row.target(),
                                                ""))
                                        .repair(new Repair.UpdateIndex())
                                        .help("remove it, or correct its link and number")
                                        .says(rows.definition().says()))));
    }
}
