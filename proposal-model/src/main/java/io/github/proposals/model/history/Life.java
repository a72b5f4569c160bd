package io.github.proposals.model.history;

import java.util.ArrayList;
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

    /** {@return each change after which something else stood in the place of the status, be it nothing} */
    public List<DocumentChange> stages() {
        return changes.stream()
                .filter(change -> change.after().isPresent()
                        && !change.before()
                                .map(Version::status)
                                .equals(change.after().map(Version::status)))
                .toList();
    }

    /**
     * A change from one status to another.
     *
     * @param change the change
     * @param from the status before
     * @param to the status after
     */
    public record Step(DocumentChange change, String from, String to) {}

    /**
     * {@return each change from one status to another, oldest first} What is no status of the process, or none at all, is
     * a slip on the way from the one before to the one after.
     *
     * @param isStatus tells the statuses of the process
     */
    public List<Step> steps(Predicate<String> isStatus) {
        List<Step> steps = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (DocumentChange change : changes) {
            Optional<String> before = change.before().map(Version::status).filter(isStatus);
            Optional<String> after = change.after().map(Version::status).filter(isStatus);
            boolean continues = change.before().isPresent();
            Optional<String> from = before.isPresent() ? before : continues ? last : Optional.empty();
            if (from.isPresent() && after.isPresent() && !from.equals(after)) {
                steps.add(new Step(change, from.get(), after.get()));
            }
            last = after.isPresent() ? after : from;
        }
        return steps;
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
