package io.github.proposals.model.proposal;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Transition;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps from one status to another that a process draws for a proposal. */
public final class DrawnSteps {

    private DrawnSteps() {}

    /** {@return the steps that lead on from {@code status}, in the order of the statuses} */
    public static List<Transition> from(Proposal proposal, String status) {
        return proposal.process().lifecycle().statuses().stream()
                .flatMap(to -> between(proposal, status, to.name()).stream())
                .filter(step -> step.severity().isEmpty())
                .toList();
    }

    /**
     * {@return the step from one status to another that counts for a proposal; nothing if there is none} One that is drawn
     * for some proposals and found bad for all others is fine for those.
     */
    public static Optional<Transition> between(Proposal proposal, String from, String to) {
        Proposal before = proposal.withStatus(from);
        return proposal.process()
                .lifecycle()
                .between(from, to)
                .filter(step -> before.meets(step.when()))
                .min(Comparator.comparing(step -> step.severity()
                        .map(it -> Severity.values().length - it.ordinal())
                        .orElse(0)));
    }

    /** {@return the statuses on the shortest way from one to another along drawn steps, both ends included; empty if there is none} */
    public static List<String> way(Proposal proposal, String from, String to) {
        Map<String, String> before = new HashMap<>(Map.of(from, from));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !before.containsKey(to)) {
            String status = open.remove();
            for (Transition step : from(proposal, status)) {
                if (before.putIfAbsent(step.to(), status) == null) {
                    open.add(step.to());
                }
            }
        }
        Deque<String> way = new ArrayDeque<>();
        for (String status = to; before.containsKey(status) && !status.equals(from); status = before.get(status)) {
            way.addFirst(status);
        }
        if (!way.isEmpty()) {
            way.addFirst(from);
        }
        return List.copyOf(way);
    }
}
