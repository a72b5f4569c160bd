package io.github.proposals.model.site.internal.drawing;

import io.github.proposals.model.site.internal.drawing.RelationsGraph.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        Map<Integer, Set<Integer>> neighbours = graph.neighbours();
        Map<Integer, List<Edge>> byProposal = new HashMap<>();
        for (Edge edge : graph.edges()) {
            byProposal.computeIfAbsent(edge.from(), it -> new ArrayList<>()).add(edge);
            byProposal.computeIfAbsent(edge.to(), it -> new ArrayList<>()).add(edge);
        }
        Comparator<Integer> importance =
                Comparator.comparing((Integer it) -> -neighbours.get(it).size()).thenComparing(it -> it);
        Set<Integer> chosen = new LinkedHashSet<>();
        Set<Edge> edges = new LinkedHashSet<>();
        TreeSet<Integer> ahead = new TreeSet<>(importance);
        ahead.add(group.stream().min(importance).orElseThrow());
        Set<Integer> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty() && chosen.size() < most) {
            int next = ahead.pollFirst();
            List<Edge> more = byProposal.get(next).stream()
                    .filter(it -> chosen.contains(it.from() == next ? it.to() : it.from()))
                    .toList();
            if (edges.size() + more.size() <= MOST_EDGES) {
                chosen.add(next);
                edges.addAll(more);
                neighbours.get(next).stream().filter(seen::add).forEach(ahead::add);
            }
        }
        return new RelationsPart(
                order(chosen, edges),
                edges.stream()
                        .sorted(Comparator.comparing(Edge::from)
                                .thenComparing(Edge::to)
                                .thenComparing(Edge::name))
                        .toList());
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
