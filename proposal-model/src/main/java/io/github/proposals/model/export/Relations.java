package io.github.proposals.model.export;

import io.github.proposals.model.export.PublishedProposal.Relation;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What proposals have to do with each other, seen from both sides. */
final class Relations {

    private final Register set;
    private final Map<String, Set<Relation>> relations = new HashMap<>();

    Relations(Register set) {
        this.set = set;
        set.stream()
                .forEach(proposal -> edges(proposal).forEach(edge -> {
                    add(proposal.path(), edge.name(), true, true, edge.id(), set.anywhere(edge.id()));
                }));
        Stream.concat(Stream.of(set), set.others().stream())
                .forEach(register -> register.stream()
                        .forEach(proposal -> edges(proposal)
                                .forEach(edge -> set.with(edge.id()).forEach(other -> derive(proposal, edge, other)))));
    }

    /** {@return the relations of a proposal: first what it says itself, then what follows from the others} */
    List<Relation> of(Proposal proposal) {
        return List.copyOf(relations.getOrDefault(proposal.path(), Set.of()));
    }

    private void derive(Proposal from, Edge edge, Proposal to) {
        if (from.identity().isEmpty()) {
            return;
        }
        ProposalId id = from.identity().get();
        Optional<String> inverse = inverse(from.process(), edge.name());
        boolean declared =
                inverse.filter(name -> edges(to).contains(new Edge(name, id))).isPresent();
        if (!declared) {
            add(to.path(), inverse.orElse(edge.name()), inverse.isPresent(), false, id, List.of(from));
        }
    }

    private static Optional<String> inverse(ProposalProcess process, String field) {
        return process.relations().stream()
                .filter(it -> it.field().equals(field) && !it.inverse().isEmpty())
                .map(RelationDefinition::inverse)
                .findFirst();
    }

    private void add(
            String path, String name, boolean outgoing, boolean declared, ProposalId id, List<Proposal> others) {
        Set<Relation> all = relations.computeIfAbsent(path, it -> new LinkedHashSet<>());
        String written = set.idOf(id);
        if (others.isEmpty()) {
            all.add(new Relation(name, outgoing, declared, id.number(), written, ""));
        }
        others.forEach(other -> all.add(new Relation(name, outgoing, declared, id.number(), written, other.path())));
    }

    private static List<Edge> edges(Proposal proposal) {
        List<Edge> edges = new ArrayList<>();
        for (Field field : proposal.values().toList()) {
            field.definition()
                    .filter(it -> it.type() == FieldType.PROPOSALS && field.known())
                    .ifPresent(it -> field.references().forEach(id -> edges.add(new Edge(it.name(), id))));
        }
        return edges;
    }

    /** A field that names a proposal. */
    private record Edge(String name, ProposalId id) {}
}
