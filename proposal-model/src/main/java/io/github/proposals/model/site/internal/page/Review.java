package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.site.internal.html.WebAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A proposal about which everybody is asked to say something.
 *
 * @param proposal the proposal
 * @param status the status that it has
 * @param due until when, if there is such a day
 * @param place where to say it, if its header says where
 */
public record Review(PageLink proposal, Badge status, Optional<Due> due, Optional<String> place) {

    /** What the fields are for that lead to where people talk, the best first. */
    private static final List<String> PLACES = List.of("discussion", "pull-request", "tracking");

    /** {@return all of them: what ends soonest, then what is over, then those that do not end} */
    public static List<Review> all(PublishedRegister index, PageNames names, DueDays days) {
        return index.proposals().stream()
                .flatMap(it -> of(index.process(), it, names, days).stream())
                .sorted(Comparator.comparing(Review::urgency).thenComparing(Review::day))
                .toList();
    }

    /** {@return what people are asked to do with a proposal, if they are} */
    public static Optional<Review> of(
            ProposalProcess process, PublishedProposal proposal, PageNames names, DueDays days) {
        return proposal.status()
                .filter(Status::review)
                .map(it ->
                        new Review(names.link(proposal), Badge.of(it), days.next(proposal), place(process, proposal)));
    }

    /** The last link of a field is that of the newest thread. */
    private static Optional<String> place(ProposalProcess process, PublishedProposal proposal) {
        return PLACES.stream()
                .flatMap(role -> process.fieldFor(role).stream())
                .flatMap(field -> proposal.fields().stream()
                        .filter(it -> it.name().equals(field.name()))
                        .flatMap(it -> it.links().stream())
                        .flatMap(it -> WebAddress.of(it).stream())
                        .reduce((first, second) -> second)
                        .stream())
                .findFirst();
    }

    private int urgency() {
        return due.map(it -> it.late() ? 1 : 0).orElse(2);
    }

    private String day() {
        return due.map(Due::day).orElse("");
    }
}
