package io.github.proposals.model.site;

import io.github.proposals.model.index.IndexedProposal;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.StatusKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The warning above a proposal that nobody should take for what holds.
 *
 * @param status what it came to
 * @param successors what holds in its place
 */
record Banner(Badge status, List<PageLink> successors) {

    private static final Set<StatusKind> NOT_IN_FORCE = EnumSet.of(StatusKind.CLOSED, StatusKind.PARKED);
    private static final Set<String> ROLES = Set.of("superseded-by", "replaced-by");

    static Optional<Banner> of(Site site, IndexedProposal proposal) {
        List<PageLink> successors = proposal.relations().stream()
                .filter(relation -> relation.outgoing() && names(site, relation.name()))
                .map(site::link)
                .toList();
        boolean over =
                proposal.status().filter(it -> NOT_IN_FORCE.contains(it.kind())).isPresent();
        return over || !successors.isEmpty()
                ? Optional.of(new Banner(Badge.of(proposal), successors))
                : Optional.empty();
    }

    boolean replaced() {
        return !successors.isEmpty();
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
