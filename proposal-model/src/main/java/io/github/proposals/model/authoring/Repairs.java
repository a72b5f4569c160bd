package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.edit.FieldOrder;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.keptlist.KeptListWriter;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies the repairs that findings carry, as far as each makes its finding go away and brings no other one. */
public final class Repairs {

    private final Desk desk;

    private Repairs(Desk desk) {
        this.desk = desk;
    }

    /**
     * {@return what is to be written}
     *
     * @throws IOException if the proposals cannot be listed
     */
    public static Outcome plan(Desk desk) throws IOException {
        return Outcome.of(
                "repairing the proposals in '" + desk.tree().directory() + "'", () -> new Repairs(desk).plan());
    }

    private Plan plan() throws IOException {
        List<Diagnostic> candidates = desk.diagnostics().all().stream()
                .filter(diagnostic -> !diagnostic.finding().repairs().isEmpty())
                .toList();
        if (candidates.isEmpty()) {
            return new Plan("there is nothing to repair", List.of(), List.of());
        }
        List<Diagnostic> repaired = new ArrayList<>();
        keep(candidates, repaired);
        List<String> notes = candidates.stream()
                .filter(candidate -> !repaired.contains(candidate))
                .map(candidate ->
                        "not repaired, since that would bring up other findings: " + Judgement.inWords(candidate))
                .toList();
        List<FileChange> changes = draft(repaired).changes();
        String summary = repaired.size() + (repaired.size() == 1 ? " finding" : " findings") + " repaired in "
                + changes.size() + (changes.size() == 1 ? " file" : " files");
        return new Plan(summary, changes, notes);
    }

    /** Keeps as many as can be kept, by halves: few of many repairs are bad, and each try judges all proposals. */
    private void keep(List<Diagnostic> candidates, List<Diagnostic> kept) throws IOException {
        List<Diagnostic> more = new ArrayList<>(kept);
        more.addAll(candidates);
        if (helps(draft(more), more)) {
            kept.addAll(candidates);
        } else if (candidates.size() > 1) {
            int half = candidates.size() / 2;
            keep(candidates.subList(0, half), kept);
            keep(candidates.subList(half, candidates.size()), kept);
        }
    }

    /** {@return whether all of these findings are gone, and no other one is there that was not} */
    private boolean helps(Draft draft, List<Diagnostic> repaired) throws IOException {
        List<Diagnostic> before = desk.diagnostics().all();
        List<Diagnostic> after = desk.judge(draft).all();
        boolean worse = !Identity.added(before, after).isEmpty();
        List<Diagnostic> gone = Identity.added(after, before);
        return !worse && gone.containsAll(repaired);
    }

    private Draft draft(Collection<Diagnostic> findings) throws IOException {
        Set<Repair> repairs = findings.stream()
                .flatMap(diagnostic -> diagnostic.finding().repairs().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Draft draft = draft(desk, repairs);
        if (!repairs.isEmpty() && desk.process().index().isPresent()) {
            updateIndex(draft);
        }
        return draft;
    }

    /** {@return what repairs write into documents; the list of all proposals stays as it is} */
    static Draft draft(Desk desk, Collection<Repair> repairs) {
        Draft draft = desk.draft();
        repairs.forEach(repair -> apply(desk, draft, repair));
        for (Repair repair : repairs) {
            if (repair instanceof Repair.OrderFields order) {
                draft.editHeader(order.path(), document -> new FieldOrder(desk.process()).sorted(document));
            }
        }
        return draft;
    }

    private static void apply(Desk desk, Draft draft, Repair repair) {
        if (repair instanceof Repair.SetField set) {
            draft.set(set.path(), set.field(), set.value());
        } else if (repair instanceof Repair.AddReference add) {
            Register proposals = desk.proposals();
            proposals.at(add.other()).ifPresent(target -> {
                Proposal proposal = draft.text(add.path()).proposal();
                if (target.identity()
                        .filter(proposal.references(add.field())::contains)
                        .isEmpty()) {
                    draft.set(add.path(), add.field(), References.with(proposal, add.field(), target));
                }
            });
        }
    }

    private void updateIndex(Draft draft) throws IOException {
        KeptListWriter.update(desk.read(draft))
                .flatMap(change -> change.after().map(text -> FileChange.create(change.path(), text)))
                .ifPresent(change -> draft.write(change.path(), change.after().orElseThrow()));
    }
}
