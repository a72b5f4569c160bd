package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.StatusKind;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.DueDays;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Review;
import io.github.proposals.model.site.internal.relations.RelatedProposals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands above a proposal that nobody should take for what holds, or about which everybody is asked to say something.
 *
 * @param status what it came to
 * @param review what people are asked to do, if they are
 * @param successors what took its place
 * @param now what took the place of those in the meantime, where that has happened
 */
record Banner(
        Optional<Badge> status,
        Optional<Review> review,
        List<RelatedProposals.Neighbour> successors,
        List<RelatedProposals.Neighbour> now) {

    private static final Set<StatusKind> NOT_IN_FORCE = EnumSet.of(StatusKind.CLOSED, StatusKind.PARKED);
    private static final Set<String> ROLES = Set.of("superseded-by", "replaced-by");

    static Optional<Banner> of(ProposalProcess process, PageNames pages, PublishedProposal proposal, DueDays days) {
        Optional<Review> review = Review.of(process, proposal, pages, days);
        List<PublishedProposal.Relation> successors = successors(process, proposal);
        boolean over =
                proposal.status().filter(it -> NOT_IN_FORCE.contains(it.kind())).isPresent();
        return over || review.isPresent() || !successors.isEmpty()
                ? Optional.of(new Banner(
                        Badge.of(proposal),
                        review,
                        successors.stream()
                                .map(it -> RelatedProposals.Neighbour.of(pages, it))
                                .toList(),
                        now(process, pages, proposal, successors)))
                : Optional.empty();
    }

    private static List<PublishedProposal.Relation> successors(ProposalProcess process, PublishedProposal proposal) {
        return proposal.relations().stream()
                .filter(relation -> relation.outgoing() && succeeds(process, relation.name()))
                .toList();
    }

    /** The ends of the chains behind the successors. Authors can also write a circle, which has no end. */
    private static List<RelatedProposals.Neighbour> now(
            ProposalProcess process,
            PageNames pages,
            PublishedProposal proposal,
            List<PublishedProposal.Relation> successors) {
        Set<String> seen = new HashSet<>(Set.of(proposal.path()));
        Deque<PublishedProposal.Relation> ahead = new ArrayDeque<>(successors);
        List<RelatedProposals.Neighbour> ends = new ArrayList<>();
        while (!ahead.isEmpty()) {
            PublishedProposal.Relation relation = ahead.remove();
            List<PublishedProposal.Relation> next =
                    pages.at(relation.path()).map(it -> successors(process, it)).orElse(List.of());
            if (seen.add(relation.path())) {
                ahead.addAll(next);
                if (next.isEmpty() && !successors.contains(relation)) {
                    ends.add(RelatedProposals.Neighbour.of(pages, relation));
                }
            }
        }
        return ends;
    }

    /** {@return what that means; in our own words where the process has none} */
    String meaning() {
        String said = status.map(Badge::meaning).orElse("");
        if (!said.isEmpty()) {
            return said;
        }
        if (status.filter(Badge::review).isPresent()) {
            return "Everybody is asked to say something.";
        }
        return switch (kind()) {
            case "parked" -> "Nothing is decided for now.";
            case "closed" -> "This proposal does not hold.";
            default -> "";
        };
    }

    String kind() {
        return status.map(Badge::kind).orElse("unknown");
    }

    boolean replaced() {
        return !successors.isEmpty();
    }

    boolean again() {
        return !now.isEmpty();
    }

    private static boolean succeeds(ProposalProcess process, String field) {
        return process.field(field)
                .map(FieldDefinition::role)
                .filter(ROLES::contains)
                .isPresent();
    }
}
