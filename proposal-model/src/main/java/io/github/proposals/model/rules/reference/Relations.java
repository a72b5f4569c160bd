package io.github.proposals.model.rules.reference;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import io.github.proposals.model.process.SupersessionDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the rules of this package have in common: all pairs of a proposal and another one that its header names. */
final class Relations {

    private static final Set<StatusKind> IN_FORCE = EnumSet.of(StatusKind.ACCEPTED, StatusKind.DONE, StatusKind.LIVING);

    private Relations() {}

    /**
     * A reference in a header.
     *
     * @param definition what it means
     * @param proposal whose header it is
     * @param field where it stands
     * @param id of the other proposal
     */
    record Reference(RelationDefinition definition, Proposal proposal, Field field, ProposalId id) {}

    /**
     * {@return whether another proposal has to name the one back that names it} While that is not decided, or was turned
     * down, nothing has changed for the other one; what was replaced had been decided before. Where a status cannot be read,
     * the other one tells.
     */
    static boolean isDue(Proposal proposal, Proposal other) {
        return proposal.process().lifecycle().statuses().isEmpty()
                || isInForce(proposal)
                || isReplaced(proposal)
                || proposal.status().isEmpty() && isReplaced(other);
    }

    private static boolean isReplaced(Proposal proposal) {
        Optional<Status> ended = SupersessionDefinition.of(proposal.process()).ended();
        return ended.isPresent() && ended.equals(proposal.status());
    }

    /** {@return whether a proposal was accepted and still holds} */
    static boolean isInForce(Proposal proposal) {
        return proposal.status().filter(it -> IN_FORCE.contains(it.kind())).isPresent();
    }

    /** {@return all references in the headers of all proposals} */
    static Stream<Reference> of(Register proposals) {
        return proposals.process().relations().stream()
                .flatMap(definition -> proposals.stream()
                        .flatMap(proposal -> proposal.references(definition.field()).stream()
                                .map(id -> new Reference(
                                        definition,
                                        proposal,
                                        proposal.field(definition.field()).orElseThrow(),
                                        id))));
    }
}
