package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.edit.FieldOrder;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.keptlist.KeptListWriter;
import io.github.proposals.model.proposal.Proposal;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The files as they are after the repairs that some findings carry. */
final class Repaired {

    private final Desk desk;
    private final Draft draft;

    private Repaired(Desk desk) {
        this.desk = desk;
        this.draft = desk.draft();
    }

    /** {@return a draft in which {@code findings} are repaired, and the list of proposals follows} */
    static Draft of(Desk desk, Collection<Diagnostic> findings) throws IOException {
        Set<Repair> repairs = findings.stream()
                .flatMap(diagnostic -> diagnostic.finding().repairs().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Draft draft = documents(desk, repairs);
        if (!repairs.isEmpty() && desk.process().index().isPresent()) {
            updateIndex(desk, draft);
        }
        return draft;
    }

    /** {@return what repairs write into documents; the list of all proposals stays as it is} */
    static Draft documents(Desk desk, Collection<Repair> repairs) {
        Repaired repaired = new Repaired(desk);
        repairs.forEach(repaired::apply);
        // Fields that were just written stand in their place, too.
        repairs.forEach(repaired::order);
        return repaired.draft;
    }

    private void apply(Repair repair) {
        if (repair instanceof Repair.SetField set) {
            draft.set(set.path(), set.field(), set.value());
        } else if (repair instanceof Repair.AddReference add) {
            desk.proposals().at(add.other()).ifPresent(target -> refer(add, target));
        }
    }

    private void refer(Repair.AddReference add, Proposal target) {
        Proposal proposal = draft.text(add.path()).proposal();
        if (target.identity().filter(proposal.references(add.field())::contains).isEmpty()) {
            draft.set(add.path(), add.field(), References.with(proposal, add.field(), target));
        }
    }

    private void order(Repair repair) {
        if (repair instanceof Repair.OrderFields order) {
            draft.editHeader(order.path(), document -> new FieldOrder(desk.process()).sorted(document));
        }
    }

    private static void updateIndex(Desk desk, Draft draft) throws IOException {
        KeptListWriter.update(desk.read(draft))
                .flatMap(change -> change.after().map(text -> FileChange.create(change.path(), text)))
                .ifPresent(change -> draft.write(change.path(), change.after().orElseThrow()));
    }
}
