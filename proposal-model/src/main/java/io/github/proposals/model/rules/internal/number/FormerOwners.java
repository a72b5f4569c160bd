package io.github.proposals.model.rules.internal.number;

import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose numbers were before: those of proposals that were removed, and of those that got another number long ago. */
final class FormerOwners {

    private final History history;
    private final Map<Integer, List<DocumentChange>> removed = new HashMap<>();
    private final Map<Integer, List<DocumentChange>> renumbered = new HashMap<>();

    private FormerOwners(History history) {
        this.history = history;
        history.removals().forEach(change -> add(removed, change));
        history.changes().stream()
                .filter(change -> !change.judged() && isRenumbering(change))
                .forEach(change -> add(renumbered, change));
    }

    static FormerOwners of(Register proposals) {
        return new FormerOwners(proposals.circumstances().history());
    }

    /** {@return what last took the number of a proposal from another one that had it before} */
    Optional<DocumentChange> of(Proposal proposal) {
        int number = proposal.number().orElse(-1);
        Optional<DocumentChange> gone = last(removed.getOrDefault(number, List.of()), proposal);
        return gone.isPresent() || !isNew(proposal) ? gone : last(renumbered.getOrDefault(number, List.of()), proposal);
    }

    /** {@return whether a number that a proposal gives up had been taken from another one} */
    boolean had(int number, Proposal proposal) {
        return last(removed.getOrDefault(number, List.of()), proposal)
                .or(() -> last(renumbered.getOrDefault(number, List.of()), proposal))
                .filter(change -> !change.judged())
                .isPresent();
    }

    private Optional<DocumentChange> last(List<DocumentChange> changes, Proposal proposal) {
        return changes.stream()
                .filter(change -> isCountedWith(change.before().orElseThrow(), proposal) && !isSame(change, proposal))
                .reduce((first, last) -> last);
    }

    /** A proposal that was only renamed, or that comes back, is still the same one. A name of a number alone says nothing. */
    private boolean isSame(DocumentChange change, Proposal proposal) {
        Version former = change.before().orElseThrow();
        if (former.title().equals(proposal.titleText())) {
            return true;
        }
        ProposalProcess process = proposal.process();
        boolean named = process.files().slug(proposal.path()).isPresent();
        return named
                && (process.files().name(former.path()).equals(proposal.fileName())
                        || history.life(proposal.path()).changes().contains(change));
    }

    private boolean isNew(Proposal proposal) {
        return history.change(proposal.path())
                .filter(change -> change.before().isEmpty())
                .isPresent();
    }

    /** What is counted for itself has numbers of its own. */
    private static boolean isCountedWith(Version former, Proposal proposal) {
        return proposal.process().areCountedTogether(former.path(), proposal.path());
    }

    private static boolean isRenumbering(DocumentChange change) {
        return change.before().isPresent()
                && change.after().isPresent()
                && !change.before().get().number().equals(change.after().get().number());
    }

    private static void add(Map<Integer, List<DocumentChange>> owners, DocumentChange change) {
        change.before()
                .flatMap(Version::number)
                .ifPresent(number ->
                        owners.computeIfAbsent(number, it -> new ArrayList<>()).add(change));
    }
}
