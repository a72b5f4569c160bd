package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.Deadline;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that an open proposal waits for until a day.
 *
 * @param proposal the proposal
 * @param status the status that it has
 * @param what what is due
 * @param day until when
 * @param left how long that is from now, in words; empty if nobody knows what day it is
 * @param late whether that day is over
 */
public record Due(PageLink proposal, Badge status, String what, String day, String left, boolean late) {

    private static final int MOST = 20;

    /** {@return what is due, the oldest first} */
    public static List<Due> of(PublishedRegister index, PageNames names) {
        return index.deadlines().stream()
                .flatMap(it -> of(index, names, it))
                .limit(MOST)
                .toList();
    }

    /** {@return what is due of one proposal; nothing if nobody knows what day it is, for its header says the day} */
    public static List<Due> of(PublishedRegister index, PageNames names, PublishedProposal proposal) {
        return isOpen(proposal)
                ? index.deadlines().stream()
                        .filter(it -> it.path().equals(proposal.path()))
                        .flatMap(it -> of(index, names, it))
                        .filter(it -> !it.left().isEmpty())
                        .toList()
                : List.of();
    }

    private static boolean isOpen(PublishedProposal proposal) {
        return proposal.status().map(Status::kind).equals(Optional.of(StatusKind.OPEN));
    }

    private static Stream<Due> of(PublishedRegister index, PageNames names, Deadline deadline) {
        Optional<Long> days = index.asOf().map(today -> ChronoUnit.DAYS.between(today, deadline.day()));
        return names
                .at(deadline.path())
                .filter(Due::isOpen)
                .map(it -> new Due(
                        names.link(it),
                        Badge.of(it),
                        deadline.what(),
                        deadline.day().toString(),
                        days.map(Due::words).orElse(""),
                        days.filter(left -> left < 0).isPresent()))
                .stream();
    }

    private static String words(long left) {
        long days = Math.abs(left);
        return left == 0 ? "today" : days + (days == 1 ? " day" : " days") + (left < 0 ? " over" : " left");
    }
}
