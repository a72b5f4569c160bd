package io.github.proposals.model.index;

import io.github.proposals.model.IndexReader;
import io.github.proposals.model.IndexRows;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalIndex;
import io.github.proposals.model.ProposalReader;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.process.IndexDefinition;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of the list that stand for certain proposals: their rows, and their entries of the toctree. */
final class LinesAbout {

    private final IndexRows rows;
    private final ProposalIndex index;
    private final Set<String> paths;

    private LinesAbout(ProposalSet set, IndexDefinition definition, ProposalIndex index, Set<String> paths) {
        this.rows = new IndexRows(set, definition);
        this.index = index;
        this.paths = paths;
    }

    /** {@return the lines with their ends} */
    static Stream<String> of(ProposalSet set, SourceText text, Set<String> paths) {
        List<String> lines = List.of(text.content().split("(?<=\n)"));
        ProposalReader reader = new ProposalReader(set.process(), set.circumstances());
        return set.process().index().stream()
                .flatMap(definition -> new LinesAbout(
                                set, definition, new IndexReader(definition).read(reader.document(text)), paths)
                        .places())
                .map(place -> lines.get(place.start().line() - 1));
    }

    private Stream<Place> places() {
        Stream<Place> inTables = index.tables().stream()
                .flatMap(table ->
                        table.rows().stream().filter(row -> isAbout(table, row)).map(ProposalIndex.Row::place));
        Stream<Place> inToctree = index.toctree().stream()
                .flatMap(List::stream)
                .filter(entry -> paths.contains(IndexRows.toctreePath(index, entry.value())))
                .map(entry -> entry.place());
        return Stream.concat(inTables, inToctree);
    }

    /** A file that is gone stands for a proposal that has another name now. */
    private boolean isAbout(ProposalIndex.Table table, ProposalIndex.Row row) {
        Optional<String> file = IndexRows.file(index, row);
        return file.filter(paths::contains).isPresent()
                || rows.proposals(index, table, row).stream()
                        .map(Proposal::path)
                        .anyMatch(paths::contains);
    }
}
