package io.github.proposals.model.register;

import io.github.proposals.model.proposal.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which row of a list speaks of which proposal. A row names one by its link, its number and its title; where these are of
 * several, it speaks of that of which most is true, unless another row names that better.
 */
final class RowOwners {

    private static final Set<String> NAMES = Set.of("number", "title");

    private static final Comparator<Claim> BEST_FIRST = Comparator.comparingLong(Claim::names)
            .thenComparingLong(Claim::rest)
            .reversed();

    private final Register proposals;
    private final KeptListRows rows;
    private final KeptList index;
    private final Map<String, Optional<Proposal>> titles = new HashMap<>();
    private final Map<KeptList.Row, Proposal> owners = new IdentityHashMap<>();
    private final Map<KeptList.Row, Proposal> others = new IdentityHashMap<>();
    private final Map<String, KeptList.Row> best = new HashMap<>();

    /** A row that may speak of a proposal: by how much of it, and how much else it says is true. */
    private record Claim(KeptList.Row row, Proposal proposal, long names, long rest) {}

    RowOwners(Register proposals, KeptListRows rows, KeptList index) {
        this.proposals = proposals;
        this.rows = rows;
        this.index = index;
        boolean numbered = proposals.process().files().numbered();
        proposals.stream()
                .filter(it -> !numbered || it.number().isPresent())
                .forEach(it -> it.statedTitle()
                        .ifPresent(title -> titles.merge(title, Optional.of(it), (one, other) -> Optional.empty())));
        List<Claim> claims = new ArrayList<>();
        index.tables()
                .forEach(table -> table.rows()
                        .forEach(row -> named(table, row).forEach(it -> claims.add(claim(table, row, it)))));
        claims.sort(BEST_FIRST);
        for (Claim claim : claims) {
            if (!owners.containsKey(claim.row())
                    && best.putIfAbsent(claim.proposal().path(), claim.row()) == null) {
                owners.put(claim.row(), claim.proposal());
            }
        }
        claims.forEach(it -> others.putIfAbsent(it.row(), it.proposal()));
    }

    /** {@return the proposals of which a row speaks: most often one, and several where they have one number} */
    List<Proposal> of(KeptList.Table table, KeptList.Row row) {
        if (owners.containsKey(row)) {
            return List.of(owners.get(row));
        }
        List<Proposal> numbered = rows.numbered(table, row);
        if (linked(row).isEmpty() || numbered.isEmpty() && speaksOfNone(table, row)) {
            return numbered;
        }
        return Optional.ofNullable(others.get(row)).stream().toList();
    }

    /** {@return the row that speaks of a proposal better than any other} */
    Optional<KeptList.Row> best(Proposal proposal) {
        return Optional.ofNullable(best.get(proposal.path()));
    }

    /** A row with a number and a title that nothing has is not about what it links to, where that has a row of its own. */
    private boolean speaksOfNone(KeptList.Table table, KeptList.Row row) {
        return rows.number(table, row).isPresent() && titled(table, row).isEmpty();
    }

    /** {@return the proposals that a row names: by its link, by its number, and by its title} */
    Collection<Proposal> named(KeptList.Table table, KeptList.Row row) {
        List<Proposal> numbered = rows.numbered(table, row);
        Map<String, Proposal> named = new LinkedHashMap<>();
        Stream.of(
                        linked(row).stream(),
                        numbered.stream().filter(it -> numbered.size() == 1),
                        titled(table, row).stream())
                .flatMap(it -> it)
                .forEach(it -> named.put(it.path(), it));
        return named.values();
    }

    private Claim claim(KeptList.Table table, KeptList.Row row, Proposal proposal) {
        long link = linked(row).filter(it -> it == proposal).stream().count();
        return new Claim(
                row,
                proposal,
                link + agreeing(table, row, proposal, NAMES::contains),
                agreeing(table, row, proposal, shows -> !NAMES.contains(shows)));
    }

    private long agreeing(KeptList.Table table, KeptList.Row row, Proposal proposal, Predicate<String> which) {
        return rows.definition().columns().stream()
                .filter(column -> which.test(column.shows()))
                .filter(column -> rows.says(table, row, column, proposal))
                .count();
    }

    private Optional<Proposal> linked(KeptList.Row row) {
        return KeptListRows.file(index, row).flatMap(proposals::at);
    }

    private Optional<Proposal> titled(KeptList.Table table, KeptList.Row row) {
        return rows.cell(table, row, "title").flatMap(it -> titles.getOrDefault(it.value(), Optional.empty()));
    }
}
