package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.Located;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal that the toctree of the index does not list, or one that it lists and that does not exist. */
public final class ToctreeEntry implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.toctree", Severity.WARNING, "The toctree and the proposals do not match.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return KeptListRows.in(
                proposals,
                (index, rows) -> index.toctree()
                        .filter(KeptList.Toctree::complete)
                        .map(KeptList.Toctree::entries)
                        .map(entries -> findings(proposals, index, entries))
                        .orElseGet(() -> without(index, rows)));
    }

    private static Stream<Finding> without(KeptList index, KeptListRows rows) {
        return rows.definition().toctree() && index.toctree().isEmpty()
                ? Stream.of(Finding.at(index.place(), "there is no toctree that lists the files of all proposals")
                        .missing(new Subject.Index("toctree"))
                        .help("add a block '```{toctree}' with a line for each file"))
                : Stream.empty();
    }

    private static Stream<Finding> findings(Register proposals, KeptList index, List<Located<String>> entries) {
        Set<String> listed = entries.stream().map(entry -> path(index, entry)).collect(Collectors.toSet());
        List<Proposal> missing = proposals.stream()
                .filter(proposal -> proposal.number().isPresent() && !listed.contains(proposal.path()))
                .toList();
        List<Located<String>> unknown = entries.stream()
                .filter(entry -> proposals.tree().find(path(index, entry)) == LinkTarget.MISSING)
                .toList();
        List<String> names = missing.stream().map(Proposal::fileName).toList();
        // A line with a slip of the pen is one mistake, and not two.
        Set<String> meant = unknown.stream()
                .flatMap(entry -> Suggestion.nearest(entry.value(), names).stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                missing.stream()
                        .filter(proposal -> !meant.contains(proposal.fileName()))
                        .map(proposal -> missing(index, proposal)),
                unknown.stream().map(entry -> unknown(entry, names)));
    }

    private static Finding missing(KeptList index, Proposal proposal) {
        return Finding.at(index.place(), "%s is not in the toctree", proposal.fileName())
                .missing(new Subject.Row(proposal.path(), ""))
                .repair(new Repair.UpdateIndex())
                .help("add a line '%s' to it", proposal.fileName())
                .related(proposal.head(), "the proposal");
    }

    private static Finding unknown(Located<String> entry, List<String> names) {
        return Finding.at(entry.place(), "there is no file '%s' for the toctree", entry.value())
                .about(new Subject.Row(entry.value(), ""))
                .repair(new Repair.UpdateIndex())
                .help(
                        "%s",
                        Suggestion.nearest(entry.value(), names)
                                .map(it -> "did you mean '" + it + "'?")
                                .orElse("remove the line, or correct the name"));
    }

    private static String path(KeptList index, Located<String> entry) {
        return KeptListRows.toctreePath(index, entry.value());
    }
}
