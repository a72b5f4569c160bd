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
import io.github.proposals.model.text.Place;
import java.util.stream.Stream;

/** The list of proposals that the process keeps by hand is not there. */
public final class MissingIndex implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.missing", Severity.INFO, "There is no list of all proposals.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.index().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        if (proposals.all().isEmpty()) {
            return Stream.empty();
        }
        if (proposals.index().flatMap(KeptList::heading).isPresent()) {
            return KeptListRows.in(proposals, (index, rows) -> ofNothing(proposals, index, rows));
        }
        return ofNone(proposals);
    }

    /** The section is there, and none of the proposals is in it. */
    private static Stream<Finding> ofNothing(Register proposals, KeptList index, KeptListRows rows) {
        boolean listed = index.tables().stream()
                .anyMatch(table -> table.rows().stream()
                        .anyMatch(row -> !rows.proposals(index, table, row).isEmpty()));
        long numbered = proposals.stream().filter(it -> it.number().isPresent()).count();
        return listed || numbered < 2
                ? Stream.empty()
                : rows.definition().missing().stream()
                        .map(severity -> Finding.at(
                                        index.place(),
                                        index.tables().isEmpty()
                                                ? "there is no table here that lists all proposals"
                                                : "this table lists none of the proposals")
                                .missing(new Subject.Index())
                                .repair(new Repair.UpdateIndex())
                                .help("add a row for each, or let the goal 'index' do that")
                                .severity(severity)
                                .says(rows.definition().says()));
    }

    private static Stream<Finding> ofNone(Register proposals) {
        String folder = proposals.tree().directory();
        return proposals.process().index().stream()
                .flatMap(definition -> definition.missing().stream()
                        .map(severity -> Finding.at(
                                        Place.ofFile(proposals
                                                .index()
                                                .map(KeptList::path)
                                                .orElse(folder.isEmpty() ? "." : folder)),
                                        "there is no %s that lists all proposals",
                                        definition.section().isEmpty()
                                                ? "table"
                                                : "section '" + definition.section() + "'")
                                .missing(new Subject.Index())
                                .help(
                                        "add it to %s%s",
                                        String.join(" or ", definition.files()),
                                        isMadeByAGoal(proposals, definition) ? ", or let the goal 'index' do that" : "")
                                // A young project has no such file yet.
                                .severity(proposals.index().isPresent() ? severity : severity.atMost(Severity.INFO))
                                .says(definition.says())));
    }

    /** A document that has to be written first, such as that of the process, is made by nobody else. */
    private static boolean isMadeByAGoal(Register proposals, KeptListDefinition definition) {
        boolean isToBeWritten = definition.files().stream()
                .limit(1)
                .anyMatch(proposals.process().files()::fits);
        return !definition.columns().isEmpty() && (proposals.index().isPresent() || !isToBeWritten);
    }
}
