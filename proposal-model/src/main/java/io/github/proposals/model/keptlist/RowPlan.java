package io.github.proposals.model.keptlist;

import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which rows each table of the list is to have. Rows stay where they are unless they are wrong there. */
final class RowPlan {

    private final KeptList index;
    private final KeptListRows rows;
    private final Set<String> listed = new HashSet<>();
    private final Map<KeptList.Table, List<KeptRow>> staying = new IdentityHashMap<>();
    private final Map<KeptList.Table, List<KeptRow>> coming = new IdentityHashMap<>();
    private final Map<String, List<KeptRow>> homeless = new TreeMap<>();

    /** Plans the rows for all of {@code proposals}. */
    RowPlan(Register proposals, KeptList index, KeptListRows rows) {
        this.index = index;
        this.rows = rows;
        index.tables().forEach(table -> table.rows().forEach(row -> keep(table, row)));
        proposals.stream()
                .filter(proposal -> proposal.number().isPresent() && !listed.contains(proposal.path()))
                .forEach(proposal -> settle(new KeptRow(proposal, proposal.number(), Optional.empty())));
    }

    private void keep(KeptList.Table table, KeptList.Row row) {
        Optional<Proposal> found = rows.proposals(index, table, row).stream()
                .filter(proposal -> !listed.contains(proposal.path()))
                .filter(proposal ->
                        rows.best(index, proposal).filter(best -> best != row).isEmpty())
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        Proposal proposal = found.get();
        listed.add(proposal.path());
        KeptRow kept = new KeptRow(
                proposal,
                proposal.number().or(() -> rows.number(table, row)),
                Optional.of(new KeptRow.Origin(table, row)));
        if (group(proposal).filter(it -> !isBelow(table, it)).isPresent()) {
            settle(kept);
        } else {
            staying.computeIfAbsent(table, it -> new ArrayList<>()).add(kept);
        }
    }

    /** A row without a table goes below the heading of its type, or else into the last table. */
    private void settle(KeptRow row) {
        Optional<String> group = group(row.proposal());
        Optional<KeptList.Table> table = index.tables().stream()
                .filter(it -> group.isEmpty() || isBelow(it, group.get()))
                .reduce((first, second) -> group.isEmpty() ? second : first);
        if (table.isPresent()) {
            coming.computeIfAbsent(table.get(), it -> new ArrayList<>()).add(row);
        } else {
            String home = group.orElse(rows.definition().groups().stream()
                    .reduce((first, second) -> second)
                    .orElse(""));
            homeless.computeIfAbsent(home, it -> new ArrayList<>()).add(row);
        }
    }

    private Optional<String> group(Proposal proposal) {
        return rows.definition().groups().stream()
                .filter(proposal.type()::equals)
                .findFirst();
    }

    private boolean isBelow(KeptList.Table table, String group) {
        return table.group().equalsIgnoreCase(rows.definition().heading(group));
    }

    /** {@return the rows of a table in their order} */
    List<KeptRow> of(KeptList.Table table) {
        return merged(staying.getOrDefault(table, List.of()), coming.getOrDefault(table, List.of()));
    }

    /** {@return the rows below the heading of a type that has no table yet} */
    List<KeptRow> homeless(String group) {
        return merged(List.of(), homeless.getOrDefault(group, List.of()));
    }

    private List<KeptRow> merged(List<KeptRow> there, List<KeptRow> fresh) {
        Comparator<KeptRow> order = Comparator.comparing(
                row -> row.number().map(rows.definition()::rank).orElse(Integer.MAX_VALUE));
        List<KeptRow> all = new ArrayList<>(there);
        List<KeptRow> numbered =
                there.stream().filter(row -> row.number().isPresent()).toList();
        if (!numbered.equals(numbered.stream().sorted(order).toList())) {
            all.sort(order);
        }
        for (KeptRow row : fresh.stream()
                .sorted(order.thenComparing(it -> it.proposal().path()))
                .toList()) {
            int at = 0;
            while (at < all.size() && order.compare(all.get(at), row) <= 0) {
                at++;
            }
            all.add(at, row);
        }
        return all;
    }
}
