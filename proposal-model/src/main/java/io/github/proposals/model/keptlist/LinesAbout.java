package io.github.proposals.model.keptlist;

import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListReader;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of the list that stand for certain proposals: their rows, and their entries of the toctree. */
final class LinesAbout {

    private final KeptListRows rows;
    private final KeptList index;
    private final Set<String> paths;

    private LinesAbout(Register set, KeptListDefinition definition, KeptList index, Set<String> paths) {
        this.rows = new KeptListRows(set, definition);
        this.index = index;
        this.paths = paths;
    }

    /** {@return the lines with their ends} */
    static Stream<String> of(Register set, SourceText text, Set<String> paths) {
        List<String> lines = List.of(text.content().split("(?<=\n)"));
        ProposalReader reader = new ProposalReader(set.process(), set.circumstances());
        return set.process().index().stream()
                .flatMap(definition -> new LinesAbout(
                                set, definition, new KeptListReader(definition).read(reader.document(text)), paths)
                        .places())
                .map(place -> lines.get(place.start().line() - 1));
    }

    private Stream<Place> places() {
        Stream<Place> inTables = index.tables().stream()
                .flatMap(table ->
                        table.rows().stream().filter(row -> isAbout(table, row)).map(KeptList.Row::place));
        Stream<Place> inToctree = index.toctree().filter(KeptList.Toctree::complete).stream()
                .flatMap(tree -> tree.entries().stream())
                .filter(entry -> paths.contains(KeptListRows.toctreePath(index, entry.value())))
                .map(entry -> entry.place());
        return Stream.concat(inTables, inToctree);
    }

    /** A file that is gone stands for a proposal that has another name now. */
    private boolean isAbout(KeptList.Table table, KeptList.Row row) {
        Optional<String> file = KeptListRows.file(index, row);
        return file.filter(paths::contains).isPresent()
                || rows.proposals(index, table, row).stream()
                        .map(Proposal::path)
                        .anyMatch(paths::contains);
    }
}
