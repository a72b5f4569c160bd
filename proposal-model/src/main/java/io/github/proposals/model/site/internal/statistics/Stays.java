package io.github.proposals.model.site.internal.statistics;

import io.github.proposals.model.export.Moment;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedProposal.Step;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.site.internal.page.Badge;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long proposals had a status before they got another one.
 *
 * @param status the status
 * @param days how long
 * @param width how long that is, of 100
 */
record Stays(Badge status, Days days, String width) {

    /** {@return the stays in each status that was ever left, in the order of the process} */
    static List<Stays> of(PublishedRegister index) {
        List<Stays> stays = index.process().lifecycle().statuses().stream()
                .map(it -> new Stays(Badge.of(it), days(index, it), ""))
                .filter(it -> it.days().known())
                .toList();
        long longest = stays.stream().mapToLong(it -> it.days().median()).max().orElse(0);
        return stays.stream()
                .map(it -> new Stays(it.status(), it.days(), it.days().width(longest)))
                .toList();
    }

    private static Days days(PublishedRegister index, Status status) {
        return new Days(index.proposals().stream()
                .flatMap(it -> days(it, status.name()))
                .toList());
    }

    private static Stream<Long> days(PublishedProposal proposal, String status) {
        List<Step> steps = proposal.timeline();
        return IntStream.range(1, steps.size())
                .filter(it -> steps.get(it - 1).to().equals(status))
                .boxed()
                .flatMap(it -> days(steps.get(it - 1), steps.get(it)));
    }

    private static Stream<Long> days(Step from, Step to) {
        return from.moment().stream()
                .map(Moment::day)
                .flatMap(start -> to.moment().stream()
                        .map(Moment::day)
                        .map(end -> Math.max(0, ChronoUnit.DAYS.between(start, end))));
    }
}
