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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            Map<String, KeptList.Row> first = new HashMap<>();
            List<Finding> findings = new ArrayList<>();
            index.tables()
                    .forEach(table -> table.rows().forEach(row -> {
                        List<Proposal> found = rows.proposals(index, table, row);
                        KeptList.Row earlier = found.size() == 1
                                ? first.putIfAbsent(found.get(0).path(), row)
                                : null;
                        if (earlier != null) {
                            findings.add(Finding.at(
                                            row.place(),
                                            "%s is in the index twice",
                                            found.get(0).id())
                                    .about(new Subject.Row(found.get(0).path(), ""))
                                    .repair(new Repair.UpdateIndex())
                                    .help("keep one of the rows")
                                    .related(earlier.place(), "the first row"));
                        }
                    }));
            return findings.stream();
        });
    }
}
