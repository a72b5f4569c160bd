package io.github.proposals.model.site.internal.drawing;

import io.github.proposals.model.site.internal.drawing.RelationsGraph.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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

    /** So many boxes side by side can be read on a screen without making them smaller. */
    private static final int MOST_IN_A_ROW = 5;

    /**
     * {@return parts that together show each relation of a group once, what has most to do with others first} A proposal can be in
     * several. Where their boxes come to more than {@code room}, the rest is left out.
     */
    static List<RelationsPart> all(RelationsGraph graph, List<Integer> group, int most, int room) {
        Set<Edge> left = new LinkedHashSet<>();
        group.forEach(it -> left.addAll(graph.byProposal().getOrDefault(it, List.of())));
        List<RelationsPart> parts = new ArrayList<>();
        for (int boxes = 0; boxes < room && !left.isEmpty(); ) {
            RelationsPart part = of(graph.with(left), group, most);
            if (part.edges().isEmpty()) {
                break;
            }
            part.edges().forEach(left::remove);
            boxes += part.order().size();
            parts.add(part);
        }
        return parts;
    }

    /** {@return the part of a group around those that have most to do with others} */
    private static RelationsPart of(RelationsGraph graph, List<Integer> group, int most) {
        Comparator<Integer> importance = importance(graph);
        Choice choice = new Choice(graph, MOST_IN_A_ROW);
        Set<Integer> seen = new HashSet<>();
        // Where there is room beside what is connected, the next begins.
        for (int start : group.stream().sorted(importance).toList()) {
            TreeSet<Integer> ahead = new TreeSet<>(importance);
            if (!graph.neighbours(start).isEmpty() && choice.size() < most && seen.add(start)) {
                ahead.add(start);
            }
            while (!ahead.isEmpty() && choice.size() < most) {
                int next = ahead.pollFirst();
                if (choice.add(next)) {
                    graph.neighbours(next).stream().filter(seen::add).forEach(ahead::add);
                }
            }
        }
        return choice.part();
    }

    /** {@return what is at most two steps away from a proposal, what is nearer first} */
    static RelationsPart around(RelationsGraph graph, int proposal, int most) {
        Comparator<Integer> importance = importance(graph);
        Choice choice = new Choice(graph, most);
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
        private final int row;
        private final Set<Integer> chosen = new LinkedHashSet<>();
        private final Set<Edge> edges = new LinkedHashSet<>();

        Choice(RelationsGraph graph, int row) {
            this.graph = graph;
            this.row = row;
        }

        int size() {
            return chosen.size();
        }

        boolean add(int proposal) {
            List<Edge> more = graph.byProposal().getOrDefault(proposal, List.of()).stream()
                    .filter(it -> chosen.contains(it.beside(proposal)))
                    .toList();
            chosen.add(proposal);
            edges.addAll(more);
            boolean isNarrow = chosen.size() <= row || longest() <= row && columns() <= row;
            boolean fits = edges.size() <= MOST_EDGES && isNarrow;
            if (!fits) {
                chosen.remove(proposal);
                more.forEach(edges::remove);
            }
            return fits;
        }

        /** How many boxes stand side by side where most do. */
        private int longest() {
            Map<Integer, Integer> columns = new HashMap<>();
            for (int next : order(chosen, edges)) {
                int before = edges.stream()
                        .filter(it -> it.from() == next)
                        .mapToInt(it -> columns.getOrDefault(it.to(), 0))
                        .max()
                        .orElse(0);
                columns.put(next, before + 1);
            }
            return columns.values().stream().max(Comparator.naturalOrder()).orElse(0);
        }

        /** How many columns there are where each arrow is as short as it can be, as it is drawn: relations lead back and forth. */
        private int columns() {
            Map<Integer, Integer> columns = new HashMap<>();
            int most = 0;
            for (int start : chosen) {
                if (columns.putIfAbsent(start, 0) != null) {
                    continue;
                }
                int first = 0;
                int last = 0;
                Deque<Integer> ahead = new ArrayDeque<>(List.of(start));
                while (!ahead.isEmpty()) {
                    int next = ahead.remove();
                    int here = columns.get(next);
                    first = Math.min(first, here);
                    last = Math.max(last, here);
                    for (Edge edge : edges) {
                        int step = edge.from() == next ? -1 : edge.to() == next ? 1 : 0;
                        if (step != 0 && columns.putIfAbsent(edge.beside(next), here + step) == null) {
                            ahead.add(edge.beside(next));
                        }
                    }
                }
                most = Math.max(most, last - first + 1);
            }
            return most;
        }

        RelationsPart part() {
            chosen.removeIf(it -> edges.stream().noneMatch(edge -> edge.from() == it || edge.to() == it));
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
