package io.github.proposals.model.site.internal.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.proposals.model.export.Moment;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many days proposals took from their first commit to their first decision. Those that came decided into the repository
 * do not count.
 *
 * @param days of all of them
 * @param years of those that were decided in each year, the oldest first
 */
record LeadTimes(Days days, List<Year> years) {

    private static final Set<StatusKind> UNDECIDED = EnumSet.of(StatusKind.OPEN, StatusKind.PARKED);

    /**
     * Those that were decided in a year.
     *
     * @param year the year
     * @param days how long they took
     * @param width how long that is, of 100
     */
    record Year(int year, Days days, String width) {}

    /** A decision, and how long it took. */
    private record Decision(LocalDate day, long days) {}

    static LeadTimes of(PublishedRegister index) {
        Lifecycle lifecycle = index.process().lifecycle();
        List<Decision> decisions = index.proposals().stream()
                .flatMap(it -> of(lifecycle, it).stream())
                .toList();
        TreeMap<Integer, List<Long>> years = decisions.stream()
                .collect(groupingBy(it -> it.day().getYear(), TreeMap::new, mapping(Decision::days, toList())));
        long longest = years.values().stream()
                .mapToLong(it -> new Days(it).median())
                .max()
                .orElse(0);
        return new LeadTimes(
                new Days(decisions.stream().map(Decision::days).toList()),
                years.entrySet().stream()
                        .map(it ->
                                new Year(it.getKey(), new Days(it.getValue()), new Days(it.getValue()).width(longest)))
                        .toList());
    }

    private static Optional<Decision> of(Lifecycle lifecycle, PublishedProposal proposal) {
        List<PublishedProposal.Step> steps = proposal.timeline();
        if (steps.isEmpty() || isDecided(lifecycle, steps.get(0))) {
            return Optional.empty();
        }
        Optional<LocalDate> decided = steps.stream()
                .filter(it -> isDecided(lifecycle, it))
                .findFirst()
                .flatMap(PublishedProposal.Step::moment)
                .map(Moment::day);
        return steps.get(0)
                .moment()
                .map(Moment::day)
                .flatMap(first ->
                        decided.map(day -> new Decision(day, Math.max(0, ChronoUnit.DAYS.between(first, day)))));
    }

    private static boolean isDecided(Lifecycle lifecycle, PublishedProposal.Step step) {
        return lifecycle
                .status(step.to())
                .map(Status::kind)
                .filter(it -> !UNDECIDED.contains(it))
                .isPresent();
    }

    boolean one() {
        return days.count() == 1;
    }

    boolean severalYears() {
        return years.size() > 1;
    }
}
