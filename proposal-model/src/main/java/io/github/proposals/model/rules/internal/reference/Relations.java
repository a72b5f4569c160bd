package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    record Reference(RelationDefinition definition, Proposal proposal, Field field, ProposalId id) {

        /**
         * {@return the proposals that are meant} Where each folder has numbers of its own, several have one: then the link
         * says which, and without a link it is the one of the same folder.
         */
        List<Proposal> meant(Register proposals) {
            List<Proposal> all = proposals.anywhere(id);
            return all.size() < 2
                    ? all
                    : Stream.of(linked(all, proposals), counted(all), all)
                            .filter(it -> !it.isEmpty())
                            .findFirst()
                            .orElse(all);
        }

        private List<Proposal> linked(List<Proposal> all, Register proposals) {
            Set<String> targets = field.links().stream()
                    .map(it -> proposals.tree().resolve(proposal.folder(), it.replaceFirst("#.*", "")))
                    .collect(Collectors.toSet());
            return all.stream().filter(it -> targets.contains(it.path())).toList();
        }

        private List<Proposal> counted(List<Proposal> all) {
            ProposalProcess process = proposal.process();
            return all.stream()
                    .filter(it -> process.areCountedTogether(it.path(), proposal.path()))
                    .toList();
        }
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
