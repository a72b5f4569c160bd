package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.Deadline;
import io.github.proposals.model.export.PublishedProposal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Something that an open proposal waits for until a day.
 *
 * @param proposal the proposal
 * @param status the status that it has, if it has one
 * @param what what is due
 * @param day until when
 * @param left how long that is from now, in words; empty if nobody knows what day it is
 * @param late whether that day is over
 */
public record Due(PageLink proposal, Optional<Badge> status, String what, String day, String left, boolean late) {

    static Due of(PublishedProposal proposal, Deadline deadline, PageNames names, Optional<LocalDate> today) {
        Optional<Long> days = today.map(it -> ChronoUnit.DAYS.between(it, deadline.day()));
        return new Due(
                names.link(proposal),
                Badge.of(proposal),
                deadline.what(),
                deadline.day().toString(),
                days.map(Due::words).orElse(""),
                days.filter(left -> left < 0).isPresent());
    }

    private static String words(long left) {
        long days = Math.abs(left);
        return left == 0 ? "today" : days + (days == 1 ? " day" : " days") + (left < 0 ? " over" : " left");
    }
}
