package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** What the rules of this package have in common: all pairs of a proposal and another one that its header names. */
final class Relations {

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
