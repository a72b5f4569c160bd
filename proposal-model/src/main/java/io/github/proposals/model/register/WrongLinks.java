package io.github.proposals.model.register;

import io.github.proposals.model.proposal.Proposal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of the list that link to one proposal and speak of another one, which has no row of its own. */
final class WrongLinks {

    private final Register proposals;
    private final KeptListRows rows;
    private final Map<KeptList, Set<String>> sure = new IdentityHashMap<>();
    private final Map<String, Proposal> titles = new HashMap<>();

    WrongLinks(Register proposals, KeptListRows rows) {
        this.proposals = proposals;
        this.rows = rows;
    }

    /** {@return the proposal that a row speaks of, if it is another one than it links to} */
    Optional<Proposal> meant(KeptList index, KeptList.Table table, KeptList.Row row, Proposal linked) {
        return named(table, row)
                .filter(it -> it != linked && !surely(index).contains(it.path()))
                .filter(it -> agreeing(table, row, it) > agreeing(table, row, linked));
    }

    /** {@return whether a row speaks of a proposal that there is not, and links to one of which another row speaks} */
    boolean isOfNone(KeptList index, KeptList.Table table, KeptList.Row row, Proposal linked) {
        return rows.number(table, row).isPresent()
                && named(table, row).isEmpty()
                && surely(index).contains(linked.path());
    }

    /** {@return the one proposal with the number of a row, or else with its title} */
    private Optional<Proposal> named(KeptList.Table table, KeptList.Row row) {
        List<Proposal> numbered = rows.numbered(table, row);
        return numbered.isEmpty()
                ? rows.cell(table, row, "title").map(it -> titles().get(it.value()))
                : Optional.of(numbered.get(0)).filter(it -> numbered.size() == 1);
    }

    /** {@return the files of the proposals to which a row links that speaks of them} */
    private Set<String> surely(KeptList index) {
        return sure.computeIfAbsent(
                index,
                it -> it.tables().stream()
                        .flatMap(table -> table.rows().stream()
                                .flatMap(row -> named(table, row).stream()
                                        .map(Proposal::path)
                                        .filter(path -> KeptListRows.file(it, row)
                                                .filter(path::equals)
                                                .isPresent())))
                        .collect(Collectors.toSet()));
    }

    private Map<String, Proposal> titles() {
        if (titles.isEmpty()) {
            proposals.stream().forEach(it -> it.statedTitle().ifPresent(title -> titles.putIfAbsent(title, it)));
        }
        return titles;
    }

    /** {@return how much of what a row says is true of a proposal} */
    private long agreeing(KeptList.Table table, KeptList.Row row, Proposal proposal) {
        return rows.definition().columns().stream()
                .filter(column -> rows.cell(table, row, column)
                        .flatMap(cell -> KeptListRows.expected(proposal, column.shows())
                                .filter(it -> rows.agrees(cell.value(), it, column.shows())))
                        .isPresent())
                .count();
    }
}
