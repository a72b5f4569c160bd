package io.github.proposals.model.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that is remembered of one document, renames followed.
 *
 * @param changes what was done to it, oldest first
 */
public record Life(List<DocumentChange> changes) {

    /** Nothing is remembered. */
    public static final Life NONE = new Life(List.of());

    /** Keeps a copy. */
    public Life {
        changes = List.copyOf(changes);
    }

    /** {@return the change that brought the first version that is remembered} */
    public Optional<DocumentChange> first() {
        return changes.stream().findFirst();
    }

    /** {@return the last change of its text} */
    public Optional<DocumentChange> lastChange() {
        return changes.stream()
                .filter(change -> change.after().isPresent() && change.changesText())
                .reduce((first, second) -> second);
    }

    /** {@return each change of the status, oldest first, with the first status in front} */
    public List<DocumentChange> statuses() {
        return changes.stream()
                .filter(change -> change.before().isEmpty() && change.after().isPresent() || change.changesStatus())
                .toList();
    }

    /** {@return the last change after which the status was another one, and {@code status} from then on} */
    public Optional<DocumentChange> entered(String status) {
        return statuses().stream()
                .reduce((first, second) -> second)
                .filter(change -> change.after().get().status().equals(status));
    }

    /** {@return the change by which a status of a certain kind was last reached from one that is not} */
    public Optional<DocumentChange> reached(Predicate<String> isOfKind) {
        return statuses().stream()
                .filter(change -> isOfKind.test(change.after().get().status())
                        && change.before().map(Version::status).filter(isOfKind).isEmpty())
                .reduce((first, second) -> second);
    }
}
