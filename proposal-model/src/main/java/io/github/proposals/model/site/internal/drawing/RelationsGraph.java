package io.github.proposals.model.site.internal.drawing;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedProposal.Relation;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposals that have to do with each other, each relation once, whichever side says so. A proposal is known by its position.
 *
 * @param proposals all there are
 * @param edges the relations between them
 * @param byProposal those of each proposal that has any
 * @param beside the proposals on their other sides
 */
public record RelationsGraph(
        List<PublishedProposal> proposals,
        Set<Edge> edges,
        Map<Integer, List<Edge>> byProposal,
        Map<Integer, Set<Integer>> beside) {

    private static final Map<String, String> TURNED =
            Map.of("superseded-by", "supersedes", "replaced-by", "replaces", "amended-by", "amends");

    /**
     * A relation.
     *
     * @param from the proposal that builds on the other one, or takes its place
     * @param to the other one
     * @param kind a class of the style sheet
     * @param name in the words of the process
     */
    public record Edge(int from, int to, String kind, String name) {

        /** {@return the proposal on the other side} */
        public int beside(int proposal) {
            return from == proposal ? to : from;
        }
    }

    /** {@return the relations of an index} */
    public static RelationsGraph of(PublishedRegister index) {
        Map<String, Integer> positions = new HashMap<>();
        index.proposals().forEach(it -> positions.put(it.path(), positions.size()));
        Set<Edge> edges = new LinkedHashSet<>();
        for (PublishedProposal proposal : index.proposals()) {
            for (Relation relation : proposal.relations()) {
                Optional.ofNullable(positions.get(relation.path()))
                        .filter(other -> relation.outgoing() && !relation.path().equals(proposal.path()))
                        .ifPresent(other -> edges.add(
                                edge(index.process(), relation.name(), positions.get(proposal.path()), other)));
            }
        }
        return of(index.proposals(), edges);
    }

    /** {@return the same proposals with some of the relations} */
    RelationsGraph with(Set<Edge> some) {
        return of(proposals, some);
    }

    private static RelationsGraph of(List<PublishedProposal> proposals, Set<Edge> edges) {
        Map<Integer, List<Edge>> byProposal = new HashMap<>();
        Map<Integer, Set<Integer>> beside = new HashMap<>();
        for (Edge edge : edges) {
            byProposal.computeIfAbsent(edge.from(), it -> new ArrayList<>()).add(edge);
            byProposal.computeIfAbsent(edge.to(), it -> new ArrayList<>()).add(edge);
            beside.computeIfAbsent(edge.from(), it -> new LinkedHashSet<>()).add(edge.to());
            beside.computeIfAbsent(edge.to(), it -> new LinkedHashSet<>()).add(edge.from());
        }
        return new RelationsGraph(proposals, edges, byProposal, beside);
    }

    private static Edge edge(ProposalProcess process, String field, int from, int to) {
        String role = process.field(field).map(FieldDefinition::role).orElse("");
        Optional<RelationDefinition> inverse = process.relations().stream()
                .filter(it -> it.field().equals(field) && !it.inverse().isEmpty())
                .findFirst();
        if (TURNED.containsKey(role)) {
            String active = TURNED.get(role);
            return new Edge(
                    to,
                    from,
                    kind(active),
                    inverse.map(RelationDefinition::inverse).orElse(active));
        }
        boolean second =
                role.isEmpty() && inverse.isPresent() && inverse.get().inverse().compareTo(field) < 0;
        return second ? new Edge(to, from, kind(role), inverse.get().inverse()) : new Edge(from, to, kind(role), field);
    }

    private static String kind(String role) {
        return switch (role) {
            case "supersedes", "replaces" -> "supersedes";
            case "requires" -> "requires";
            default -> "other";
        };
    }

    /** {@return the proposals that are connected with each other, the most first, each group in its order} */
    List<List<Integer>> groups() {
        Set<Integer> seen = new LinkedHashSet<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (int start = 0; start < proposals.size(); start++) {
            if (byProposal.containsKey(start) && seen.add(start)) {
                List<Integer> group = new ArrayList<>();
                Deque<Integer> ahead = new ArrayDeque<>(List.of(start));
                while (!ahead.isEmpty()) {
                    int next = ahead.remove();
                    group.add(next);
                    neighbours(next).stream().filter(seen::add).forEach(ahead::add);
                }
                groups.add(group.stream().sorted().toList());
            }
        }
        groups.sort(Comparator.comparing((List<Integer> it) -> -it.size()).thenComparing(it -> it.get(0)));
        return groups;
    }

    /** {@return those that a proposal has to do with, each once} */
    public Set<Integer> neighbours(int proposal) {
        return beside.getOrDefault(proposal, Set.of());
    }
}
