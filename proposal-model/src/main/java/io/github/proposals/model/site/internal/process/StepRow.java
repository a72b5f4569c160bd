package io.github.proposals.model.site.internal.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Said;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps out of a status.
 *
 * @param from the status
 * @param anchor where it is explained
 * @param targets the statuses that come after it
 */
record StepRow(Badge from, String anchor, List<Target> targets) {

    /**
     * A step to a status.
     *
     * @param to the status
     * @param when for which proposals
     * @param needs what it needs
     * @param quotes the sentences that say so of this step alone
     */
    record Target(Badge to, String when, String needs, List<Said> quotes) {

        boolean plain() {
            return when.isEmpty() && needs.isEmpty() && quotes.isEmpty();
        }
    }

    /**
     * A step that the process does not draw.
     *
     * @param from the status before
     * @param to the status after
     * @param severity how bad it is
     */
    record Bent(Badge from, Badge to, String severity) {}

    /** {@return the steps that the process draws} */
    static List<StepRow> of(Lifecycle lifecycle, ProcessAnchors anchors) {
        Set<Quote> common = common(lifecycle);
        return lifecycle.statuses().stream()
                .map(it -> new StepRow(
                        Badge.of(it),
                        anchors.of(it),
                        drawn(lifecycle)
                                .filter(step -> step.from().equals(it.name()))
                                .map(step -> target(lifecycle, step, common))
                                .toList()))
                .filter(it -> !it.targets().isEmpty())
                .toList();
    }

    /** {@return the sentences that hold for several steps} */
    static List<Said> said(Lifecycle lifecycle) {
        return common(lifecycle).stream().flatMap(it -> Said.of(it).stream()).toList();
    }

    private static Set<Quote> common(Lifecycle lifecycle) {
        Set<Quote> once = new HashSet<>();
        return drawn(lifecycle)
                .flatMap(StepRow::quotes)
                .filter(it -> !once.add(it))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Transition> drawn(Lifecycle lifecycle) {
        return lifecycle.transitions().stream().filter(it -> it.severity().isEmpty());
    }

    private static Stream<Quote> quotes(Transition step) {
        return Stream.of(step.says(), step.gate().says()).filter(Quote::present).distinct();
    }

    /** {@return the steps that happen although the process does not draw them} */
    static List<Bent> bent(Lifecycle lifecycle) {
        return lifecycle.transitions().stream()
                .flatMap(step -> step.severity().stream()
                        .map(it ->
                                new Bent(Badge.of(lifecycle, step.from()), Badge.of(lifecycle, step.to()), it.word())))
                .toList();
    }

    private static Target target(Lifecycle lifecycle, Transition step, Set<Quote> common) {
        List<Said> quotes = quotes(step)
                .filter(it -> !common.contains(it))
                .flatMap(it -> Said.of(it).stream())
                .toList();
        return new Target(Badge.of(lifecycle, step.to()), step.when().words(true), Words.gate(step.gate()), quotes);
    }
}
