package io.github.proposals.model.rules.index;

import io.github.proposals.model.IndexRows;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalSetRule;
import io.github.proposals.model.process.ProposalProcess;
import java.util.stream.Stream;

/** A row of the index that stands for no proposal. */
public final class UnknownEntry implements ProposalSetRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.unknown-entry", Severity.ERROR, "The index lists a proposal that does not exist.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.index().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalSet proposals) {
        return IndexRows.in(
                proposals,
                (index, rows) -> index.tables().stream()
                        .flatMap(table -> table.rows().stream()
                                .filter(row -> rows.proposals(index, table, row).isEmpty())
                                .map(row -> Finding.at(row.place(), "this row of the index stands for no proposal")
                                        .about(new Subject.Row(row.target(), ""))
                                        .repair(new Repair.UpdateIndex())
                                        .help("remove it, or correct its link and number")
                                        .says(rows.definition().says()))));
    }
}
