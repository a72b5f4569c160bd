package io.github.proposals.model.index;

import io.github.proposals.model.IndexRows;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalIndex;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the {@code toctree} up to date. Entries that are no proposals, and the order of what is there, stay. */
final class KeptToctree {

    private final ProposalSet proposals;
    private final ProposalIndex index;
    private final Lines lines;

    KeptToctree(ProposalSet proposals, ProposalIndex index, Lines lines) {
        this.proposals = proposals;
        this.index = index;
        this.lines = lines;
    }

    void update(List<Located<String>> entries) {
        Set<String> listed = new HashSet<>();
        for (Located<String> entry : entries) {
            String path = IndexRows.toctreePath(index, entry.value());
            listed.add(path);
            if (proposals.tree().find(path) == LinkTarget.MISSING) {
                lines.replace(lineOf(entry), lineOf(entry), List.of());
            }
        }
        proposals.stream()
                .filter(proposal -> proposal.number().isPresent() && !listed.contains(proposal.path()))
                .forEach(proposal -> add(proposal, entries));
    }

    private void add(Proposal proposal, List<Located<String>> entries) {
        List<Located<String>> known =
                entries.stream().filter(entry -> number(entry).isPresent()).toList();
        Optional<Located<String>> after = known.stream()
                .filter(entry -> number(entry).orElseThrow() > proposal.number().orElseThrow())
                .findFirst();
        Optional<Located<String>> model =
                known.stream().filter(entry -> !entry.value().contains("<")).findFirst();
        boolean ending = model.map(entry -> entry.value().endsWith(".md")).orElse(true);
        String indent = model.map(entry -> lines.line(lineOf(entry)).text())
                .map(text ->
                        text.substring(0, text.length() - text.stripLeading().length()))
                .orElse("");
        String name = IndexRows.relative(index, proposal.path());
        int line = after.map(this::lineOf)
                .or(() -> known.stream().reduce((a, b) -> b).map(it -> lineOf(it) + 1))
                .or(() -> entries.stream().reduce((a, b) -> b).map(it -> lineOf(it) + 1))
                .orElseGet(this::endOfFirstTree);
        lines.insert(
                line,
                List.of(Lines.Line.fresh(
                        indent + (ending ? name : name.substring(0, name.length() - ".md".length())))));
    }

    private Optional<Integer> number(Located<String> entry) {
        return proposals.at(IndexRows.toctreePath(index, entry.value())).flatMap(Proposal::number);
    }

    private int lineOf(Located<String> entry) {
        return entry.place().start().line();
    }

    /** The line that closes it. */
    private int endOfFirstTree() {
        int line = 1;
        while (!lines.line(line).text().contains("{toctree}")) {
            line++;
        }
        String fence = lines.line(line).text().strip().replaceFirst("\\{.*", "");
        line++;
        while (line < lines.count() && !lines.line(line).text().strip().startsWith(fence)) {
            line++;
        }
        return line;
    }
}
