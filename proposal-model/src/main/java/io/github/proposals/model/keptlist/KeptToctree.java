package io.github.proposals.model.keptlist;

import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the {@code toctree} up to date. Entries that are no proposals, and the order of what is there, stay. */
final class KeptToctree {

    private final Register proposals;
    private final KeptList index;
    private final Lines lines;

    KeptToctree(Register proposals, KeptList index, Lines lines) {
        this.proposals = proposals;
        this.index = index;
        this.lines = lines;
    }

    void update(List<Located<String>> entries) {
        Set<String> listed = new HashSet<>();
        for (Located<String> entry : entries) {
            String path = KeptListRows.toctreePath(index, entry.value());
            listed.add(path);
            if (proposals.tree().find(path) == LinkTarget.MISSING) {
                lines.replace(lineOf(entry), lineOf(entry), List.of());
            }
        }
        List<Entry> known = entries.stream()
                .flatMap(entry -> number(entry).stream().map(number -> new Entry(number, lineOf(entry), entry.value())))
                .toList();
        proposals.stream()
                .filter(proposal -> proposal.number().isPresent() && !listed.contains(proposal.path()))
                .forEach(proposal -> add(proposal, known, entries));
    }

    private void add(Proposal proposal, List<Entry> known, List<Located<String>> entries) {
        Optional<Entry> after = known.stream()
                .filter(entry -> entry.number() > proposal.number().orElseThrow())
                .findFirst();
        Optional<Entry> model =
                known.stream().filter(entry -> !entry.text().contains("<")).findFirst();
        boolean ending = model.map(entry -> entry.text().endsWith(".md")).orElse(true);
        String indent = model.map(entry -> lines.line(entry.line()).text())
                .map(text ->
                        text.substring(0, text.length() - text.stripLeading().length()))
                .orElse("");
        String name = KeptListRows.relative(index, proposal.path());
        int line = after.map(Entry::line)
                .or(() -> last(known).map(it -> it.line() + 1))
                .or(() -> last(entries).map(it -> lineOf(it) + 1))
                .orElseGet(this::endOfFirstTree);
        lines.insert(
                line,
                List.of(Lines.Line.fresh(
                        indent + (ending ? name : name.substring(0, name.length() - ".md".length())))));
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private Optional<Integer> number(Located<String> entry) {
        return proposals.at(KeptListRows.toctreePath(index, entry.value())).flatMap(Proposal::number);
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

    /** An entry that names a proposal with a number. */
    private record Entry(int number, int line, String text) {}
}
