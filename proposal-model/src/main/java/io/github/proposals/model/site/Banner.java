package io.github.proposals.model.site;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.StatusKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The warning above a proposal that nobody should take for what holds.
 *
 * @param status what it came to
 * @param successors what took its place
 * @param now what took the place of those in the meantime, where that has happened
 */
record Banner(Badge status, List<Related.Neighbour> successors, List<Related.Neighbour> now) {

    private static final Set<StatusKind> NOT_IN_FORCE = EnumSet.of(StatusKind.CLOSED, StatusKind.PARKED);
    private static final Set<String> ROLES = Set.of("superseded-by", "replaced-by");

    static Optional<Banner> of(Site site, PublishedProposal proposal) {
        List<PublishedProposal.Relation> successors = successors(site, proposal);
        boolean over =
                proposal.status().filter(it -> NOT_IN_FORCE.contains(it.kind())).isPresent();
        return over || !successors.isEmpty()
                ? Optional.of(new Banner(
                        Badge.of(proposal),
                        successors.stream()
                                .map(it -> Related.Neighbour.of(site, it))
                                .toList(),
                        now(site, proposal, successors)))
                : Optional.empty();
    }

    private static List<PublishedProposal.Relation> successors(Site site, PublishedProposal proposal) {
        return proposal.relations().stream()
                .filter(relation -> relation.outgoing() && names(site, relation.name()))
                .toList();
    }

    /** The ends of the chains behind the successors. Authors can also write a circle, which has no end. */
    private static List<Related.Neighbour> now(
            Site site, PublishedProposal proposal, List<PublishedProposal.Relation> successors) {
        Set<String> seen = new HashSet<>(Set.of(proposal.path()));
        Deque<PublishedProposal.Relation> ahead = new ArrayDeque<>(successors);
        List<Related.Neighbour> ends = new ArrayList<>();
        while (!ahead.isEmpty()) {
            PublishedProposal.Relation relation = ahead.remove();
            List<PublishedProposal.Relation> next = site.names()
                    .at(relation.path())
                    .map(it -> successors(site, it))
                    .orElse(List.of());
            if (seen.add(relation.path())) {
                ahead.addAll(next);
                if (next.isEmpty() && !successors.contains(relation)) {
                    ends.add(Related.Neighbour.of(site, relation));
                }
            }
        }
        return ends;
    }

    /** {@return what that means; in our own words where the process has none} */
    String meaning() {
        if (!status.meaning().isEmpty()) {
            return status.meaning();
        }
        return switch (status.kind()) {
            case "parked" -> "Nothing is decided for now.";
            case "closed" -> "This proposal does not hold.";
            default -> "";
        };
    }

    boolean replaced() {
        return !successors.isEmpty();
    }

    boolean again() {
        return !now.isEmpty();
    }

    private static boolean names(Site site, String field) {
        return site.index()
                .process()
                .field(field)
                .map(FieldDefinition::role)
                .filter(ROLES::contains)
                .isPresent();
    }
}
