package io.github.proposals.model.site;

import io.github.proposals.model.index.Index;
import io.github.proposals.model.index.IndexedProposal;
import io.github.proposals.model.index.Moment;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many days proposals took from their first commit to their first decision. Those that came decided into the repository
 * do not count.
 *
 * @param days the shortest first
 */
record LeadTimes(List<Long> days) {

    private static final Set<StatusKind> UNDECIDED = EnumSet.of(StatusKind.OPEN, StatusKind.PARKED);

    static LeadTimes of(Index index) {
        Lifecycle lifecycle = index.process().lifecycle();
        return new LeadTimes(index.proposals().stream()
                .flatMap(it -> of(lifecycle, it).stream())
                .sorted()
                .toList());
    }

    private static Optional<Long> of(Lifecycle lifecycle, IndexedProposal proposal) {
        List<IndexedProposal.Step> steps = proposal.timeline();
        if (steps.isEmpty() || isDecided(lifecycle, steps.get(0))) {
            return Optional.empty();
        }
        Optional<LocalDate> decided = steps.stream()
                .filter(it -> isDecided(lifecycle, it))
                .findFirst()
                .flatMap(IndexedProposal.Step::moment)
                .map(Moment::day);
        return steps.get(0)
                .moment()
                .map(Moment::day)
                .flatMap(first -> decided.map(day -> Math.max(0, ChronoUnit.DAYS.between(first, day))));
    }

    private static boolean isDecided(Lifecycle lifecycle, IndexedProposal.Step step) {
        return lifecycle
                .status(step.to())
                .map(Status::kind)
                .filter(it -> !UNDECIDED.contains(it))
                .isPresent();
    }

    boolean known() {
        return !days.isEmpty();
    }

    int count() {
        return days.size();
    }

    long shortest() {
        return days.get(0);
    }

    long longest() {
        return days.get(days.size() - 1);
    }

    /** {@return the one in the middle; of two, the mean, rounded down} */
    long median() {
        int middle = days.size() / 2;
        return days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2;
    }
}
