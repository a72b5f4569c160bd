package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of statuses that lacks a status of the process, or has one that the process does not. */
public final class StatusKey implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.status-key", Severity.WARNING, "The table of statuses is not that of the process.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        List<String> names = proposals.process().lifecycle().names();
        return KeptListRows.in(
                proposals,
                (index, rows) -> index.statusKey()
                        .map(key -> key.stream().map(Located::value).anyMatch(names::contains)
                                ? Stream.concat(missing(index, key, names), unknown(key, names))
                                : namesNone(index, rows, key.isEmpty()))
                        .orElseGet(() -> without(index, rows)));
    }

    private static Stream<Finding> without(KeptList index, KeptListRows rows) {
        String heading = rows.definition().statusKey();
        return heading.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.at(index.place(), "there is no table '%s' that explains the statuses", heading)
                        .missing(new Subject.Index(heading))
                        .help("add the heading, and below it a table with a row for each status"));
    }

    /** Where its first column is gone, what is left are words that a repair would take for statuses, and drop. */
    private static Stream<Finding> namesNone(KeptList index, KeptListRows rows, boolean empty) {
        String heading = rows.definition().statusKey();
        Finding finding = Finding.at(index.place(), "the table '%s' names none of the statuses", heading)
                .missing(new Subject.Index(heading))
                .help("give it a row for each status, with its name in the first column");
        return Stream.of(empty ? finding.repair(new Repair.UpdateIndex()) : finding);
    }

    private static Stream<Finding> missing(KeptList index, List<Located<String>> key, List<String> names) {
        List<String> listed = key.stream().map(Located::value).toList();
        Place place = key.isEmpty() ? index.place() : key.get(key.size() - 1).place();
        List<String> lacking =
                names.stream().filter(name -> !listed.contains(name)).toList();
        // A row with a slip of the pen is one mistake, and not two.
        Set<String> meant = listed.stream()
                .filter(name -> !names.contains(name))
                .flatMap(name -> Suggestion.nearest(name, lacking).stream())
                .collect(Collectors.toSet());
        return lacking.stream()
                .filter(name -> !meant.contains(name))
                .map(name -> Finding.at(place, "the table of statuses lacks '%s'", name)
                        .missing(new Subject.KeyRow(name))
                        .repair(new Repair.UpdateIndex())
                        .help("add a row for it"));
    }

    private static Stream<Finding> unknown(List<Located<String>> key, List<String> names) {
        return key.stream()
                .filter(entry -> !names.contains(entry.value()))
                .map(entry -> Finding.at(entry.place(), "the process has no status '%s'", entry.value())
                        .about(new Subject.KeyRow(entry.value()))
                        .repair(new Repair.UpdateIndex())
                        .help(Suggestion.help(entry.value(), names)));
    }
}
