package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LookAlikes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statuses of a process and the steps between them.
 *
 * @param statuses in the order in which people read them
 * @param transitions all steps, wildcards written out
 * @param undeclared how bad a step is that is not among them; empty if every step is fine
 * @param undecided how bad an open status is on the default branch; empty if it is fine
 * @param undecidedSays the sentence of the process on that
 */
public record Lifecycle(
        List<Status> statuses,
        List<Transition> transitions,
        Optional<Severity> undeclared,
        Optional<Severity> undecided,
        Quote undecidedSays) {

    /** Keeps copies. */
    public Lifecycle {
        statuses = List.copyOf(statuses);
        transitions = List.copyOf(transitions);
    }

    /** {@return the status with this name or alias, or with one that looks like it, without regard to case} */
    public Optional<Status> status(String name) {
        String wanted = LookAlikes.plain(name);
        return statuses.stream()
                .filter(status ->
                        status.words().anyMatch(word -> LookAlikes.plain(word).equalsIgnoreCase(wanted)))
                .findFirst();
    }

    /** {@return the names of all statuses} */
    public List<String> names() {
        return statuses.stream().map(Status::name).toList();
    }

    /** {@return all words that are a status: names and aliases} */
    public List<String> words() {
        return statuses.stream().flatMap(Status::words).toList();
    }

    /** {@return the steps from one status to another, for whichever proposals} */
    public Stream<Transition> between(String from, String to) {
        return from(from).filter(transition -> transition.to().equals(to));
    }

    /** {@return the steps out of {@code status}} */
    public Stream<Transition> from(String status) {
        return transitions.stream().filter(transition -> transition.from().equals(status));
    }

    /** {@return whether a status may hold values of fields} */
    public boolean hasForms() {
        return statuses.stream().anyMatch(status -> !status.forms().isEmpty());
    }

    /** {@return whether it matters how long a proposal has had its status} */
    public boolean countsTime() {
        return statuses.stream().anyMatch(status -> !status.limits().isEmpty())
                || transitions.stream().anyMatch(step -> step.gate().days() > 0);
    }
}
