package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An open proposal that has had its status for some time.
 *
 * @param proposal the proposal
 * @param status the status that it has
 * @param days for how long
 */
public record Waiting(PageLink proposal, Badge status, long days) {

    /** {@return those that wait longest} */
    public static List<Waiting> longest(PublishedRegister index, PageNames names, int most) {
        return index.proposals().stream()
                .filter(it -> it.status().map(Status::kind).equals(Optional.of(StatusKind.OPEN)))
                .flatMap(it ->
                        age(index, it)
                                .map(days -> new Waiting(
                                        names.link(it), Badge.of(it.status().orElseThrow()), days))
                                .stream())
                // Since today is no time to wait.
                .filter(it -> it.days() > 0)
                .sorted(Comparator.comparing(Waiting::days).reversed())
                .limit(most)
                .toList();
    }

    private static Optional<Long> age(PublishedRegister index, PublishedProposal proposal) {
        return index.asOf()
                .flatMap(day -> proposal.statusSince().map(since -> Math.max(0, ChronoUnit.DAYS.between(since, day))));
    }

    /** {@return for how long, in words} */
    String words() {
        return days + (days == 1 ? " day" : " days");
    }
}
