package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal that the index lists twice. */
public final class DuplicateEntry implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.duplicate-entry", Severity.ERROR, "The index lists a proposal twice.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return KeptListRows.in(proposals, (index, rows) -> {
            // Who copies a row to write the next one may forget to write it: then one lacks its row for each that is
            // doubled.
            Iterator<Proposal> unlisted =
                    MissingEntry.unlisted(proposals, index, rows).iterator();
            List<Finding> findings = new ArrayList<>();
            index.tables()
                    .forEach(table -> table.rows()
                            .forEach(row -> rows.proposals(index, table, row)
                                    .forEach(proposal -> rows.best(index, proposal)
                                            .filter(best -> best != row)
                                            .ifPresent(best -> findings.add(finding(proposal, row, best, unlisted))))));
            return findings.stream();
        });
    }

    private static Finding finding(
            Proposal proposal, KeptList.Row row, KeptList.Row best, Iterator<Proposal> unlisted) {
        Optional<Proposal> lost = unlisted.hasNext() ? Optional.of(unlisted.next()) : Optional.empty();
        Finding finding = Finding.at(
                        row.place(),
                        "%s is in the index twice%s",
                        proposal.id(),
                        lost.map(it -> ", and " + it.id() + " is not").orElse(""))
                .about(new Subject.Row(proposal.path(), ""))
                .repair(new Repair.UpdateIndex())
                .help(
                        "%s",
                        lost.map(it -> "write the row of '" + it.titleText() + "' instead of one of them")
                                .orElse("keep one of the rows"))
                .related(best.place(), "the other row");
        return lost.map(it -> finding.related(it.head(), "the proposal without a row"))
                .orElse(finding);
    }
}
