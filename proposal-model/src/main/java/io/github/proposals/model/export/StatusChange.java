package io.github.proposals.model.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A proposal that came in, or got another status.
 *
 * @param proposal the proposal
 * @param step the step of its timeline
 * @param moment when
 */
public record StatusChange(PublishedProposal proposal, PublishedProposal.Step step, Moment moment) {

    /** {@return all changes that are committed, the newest first} */
    public static List<StatusChange> newest(PublishedRegister index) {
        return newest(index, it -> true);
    }

    /** {@return some of these changes} */
    public static List<StatusChange> newest(PublishedRegister index, Predicate<StatusChange> wanted) {
        return index.proposals().stream()
                .flatMap(proposal -> proposal.timeline().stream()
                        .flatMap(step -> step.moment().stream().map(it -> new StatusChange(proposal, step, it))))
                .filter(wanted)
                .sorted(Comparator.comparing((StatusChange it) -> it.moment().committed())
                        .reversed()
                        .thenComparing(it -> it.proposal().path())
                        .thenComparing(it -> it.moment().commit()))
                .toList();
    }

    /** {@return whether the proposal came in with this status} */
    public boolean isFirst() {
        return step.equals(proposal.timeline().get(0));
    }
}
