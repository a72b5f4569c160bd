package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A proposal that the index does not list. */
public final class MissingEntry implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.missing-entry", Severity.ERROR, "A proposal is not in the index.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.index().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return KeptListRows.in(
                proposals,
                (index, rows) -> unlisted(proposals, index, rows)
                        .map(proposal -> Finding.at(index.place(), "%s is not in the index", proposal.id())
                                .missing(new Subject.Row(proposal.path(), ""))
                                .repair(new Repair.UpdateIndex())
                                .help("add a row for '%s'%s", proposal.titleText(), group(proposal, rows))
                                .related(proposal.head(), "the proposal")
                                .says(rows.definition().says())));
    }

    /** {@return the proposals that no row is about} */
    static Stream<Proposal> unlisted(Register proposals, KeptList index, KeptListRows rows) {
        Set<String> listed = new HashSet<>();
        index.tables()
                .forEach(table -> table.rows()
                        .forEach(row ->
                                rows.proposals(index, table, row).forEach(proposal -> listed.add(proposal.path()))));
        return proposals.stream()
                .filter(proposal -> proposal.number().isPresent() && !listed.contains(proposal.path()));
    }

    private static String group(Proposal proposal, KeptListRows rows) {
        return rows.definition().groups().contains(proposal.type())
                ? " below '" + rows.definition().heading(proposal.type()) + "'"
                : "";
    }
}
