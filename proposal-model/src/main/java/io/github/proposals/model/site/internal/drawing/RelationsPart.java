package io.github.proposals.model.site.internal.drawing;

import io.github.proposals.model.site.internal.drawing.RelationsGraph.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * As much of a group of proposals as one drawing can show.
 *
 * @param order the proposals from left to right: what others build on, or what was there before, stands on the left
 * @param edges the relations between them
 */
record RelationsPart(List<Integer> order, List<Edge> edges) {

    private static final int MOST_EDGES = 90;

    /** {@return the part of a group around those that have most to do with others} */
    static RelationsPart of(RelationsGraph graph, List<Integer> group, int most) {
        Comparator<Integer> importance = importance(graph);
        Choice choice = new Choice(graph);
        TreeSet<Integer> ahead = new TreeSet<>(importance);
        ahead.add(group.stream().min(importance).orElseThrow());
        Set<Integer> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty() && choice.size() < most) {
            int next = ahead.pollFirst();
            if (choice.add(next)) {
                graph.neighbours(next).stream().filter(seen::add).forEach(ahead::add);
            }
        }
        return choice.part();
    }

    /** {@return what is at most two steps away from a proposal, what is nearer first} */
    static RelationsPart around(RelationsGraph graph, int proposal, int most) {
        Comparator<Integer> importance = importance(graph);
        Choice choice = new Choice(graph);
        Set<Integer> seen = new HashSet<>(Set.of(proposal));
        List<Integer> step = List.of(proposal);
        for (int distance = 0; distance <= 2; distance++) {
            List<Integer> further = new ArrayList<>();
            for (int next : step) {
                if (choice.size() < most && choice.add(next)) {
                    graph.neighbours(next).stream().filter(seen::add).forEach(further::add);
                }
            }
            step = further.stream().sorted(importance).toList();
        }
        return choice.part();
    }

    private static Comparator<Integer> importance(RelationsGraph graph) {
        return Comparator.comparing((Integer it) -> -graph.neighbours(it).size())
                .thenComparing(it -> it);
    }

    /** Proposals with the relations between them, as long as there are not too many of these. */
    private static final class Choice {

        private final RelationsGraph graph;
        private final Set<Integer> chosen = new LinkedHashSet<>();
        private final Set<Edge> edges = new LinkedHashSet<>();

        Choice(RelationsGraph graph) {
            this.graph = graph;
        }

        int size() {
            return chosen.size();
        }

        boolean add(int proposal) {
            List<Edge> more = graph.byProposal().getOrDefault(proposal, List.of()).stream()
                    .filter(it -> chosen.contains(it.beside(proposal)))
                    .toList();
            boolean fits = edges.size() + more.size() <= MOST_EDGES;
            if (fits) {
                chosen.add(proposal);
                edges.addAll(more);
            }
            return fits;
        }

        RelationsPart part() {
            return new RelationsPart(
                    order(chosen, edges),
                    edges.stream()
                            .sorted(Comparator.comparing(Edge::from)
                                    .thenComparing(Edge::to)
                                    .thenComparing(Edge::name))
                            .toList());
        }
    }

    /** Authors can write circles. Somebody has to be the first in them. */
    private static List<Integer> order(Set<Integer> chosen, Set<Edge> edges) {
        List<Integer> order = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>(chosen);
        while (!left.isEmpty()) {
            int next = left.stream()
                    .filter(it -> edges.stream().noneMatch(edge -> edge.from() == it && left.contains(edge.to())))
                    .findFirst()
                    .orElseGet(left::first);
            order.add(next);
            left.remove(next);
        }
        return order;
    }
}
