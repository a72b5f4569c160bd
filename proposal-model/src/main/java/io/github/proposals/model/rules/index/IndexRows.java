package io.github.proposals.model.rules.index;

import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalIndex;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.process.IndexDefinition;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.RelativePath;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the rules of this package have in common: which row of the index stands for which proposal. */
final class IndexRows {

    private final ProposalSet proposals;
    private final IndexDefinition definition;

    IndexRows(ProposalSet proposals, IndexDefinition definition) {
        this.proposals = proposals;
        this.definition = definition;
    }

    /** {@return the index and these helpers, if the process has an index and it was found} */
    static <T> Stream<T> in(ProposalSet proposals, BiFunction<ProposalIndex, IndexRows, Stream<T>> read) {
        return proposals.index().filter(index -> index.heading().isPresent()).stream()
                .flatMap(index -> proposals.process().index().stream()
                        .flatMap(definition -> read.apply(index, new IndexRows(proposals, definition))));
    }

    IndexDefinition definition() {
        return definition;
    }

    /** {@return the proposals that a row stands for: by its link, or else by its number} */
    List<Proposal> proposals(ProposalIndex index, ProposalIndex.Table table, ProposalIndex.Row row) {
        String path = RelativePath.resolve(
                RelativePath.parent(index.path()), row.target().replaceFirst("#.*", ""));
        Optional<Proposal> linked = row.target().isEmpty() ? Optional.empty() : proposals.at(path);
        if (linked.isPresent()) {
            return List.of(linked.get());
        }
        return number(table, row).map(proposals::numbered).orElse(List.of());
    }

    /** {@return the number that a row gives} */
    Optional<Integer> number(ProposalIndex.Table table, ProposalIndex.Row row) {
        return definition.columns().stream()
                .filter(column -> column.shows().equals("number"))
                .flatMap(column -> cell(table, row, column).stream())
                .map(cell -> cell.value().replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() < 10)
                .map(Integer::valueOf)
                .findFirst();
    }

    /** {@return the cell of a row in a column, wherever that column stands} */
    Optional<Located<String>> cell(ProposalIndex.Table table, ProposalIndex.Row row, IndexDefinition.Column column) {
        for (int i = 0; i < table.columns().size() && i < row.cells().size(); i++) {
            if (Names.normal(table.columns().get(i)).equals(Names.normal(column.name()))) {
                return Optional.of(row.cells().get(i));
            }
        }
        return Optional.empty();
    }
}
