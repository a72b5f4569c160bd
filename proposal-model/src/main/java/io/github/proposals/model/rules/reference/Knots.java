package io.github.proposals.model.rules.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The groups of numbers of which each leads to each other one: every circle lies within one of them. Tarjan's way, which
 * looks at each reference once, with a stack of its own, since a chain may be as long as the register.
 */
final class Knots {

    private final Map<Integer, List<Integer>> edges;
    private final Map<Integer, Integer> order = new HashMap<>();
    private final Map<Integer, Integer> low = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> isOpen = new HashSet<>();
    private final List<Set<Integer>> found = new ArrayList<>();

    private Knots(Map<Integer, List<Integer>> edges) {
        this.edges = edges;
    }

    /** {@return the groups of more than one number} */
    static List<Set<Integer>> of(SortedMap<Integer, List<Integer>> edges) {
        Knots knots = new Knots(edges);
        edges.keySet().stream().filter(start -> !knots.order.containsKey(start)).forEach(knots::walk);
        return knots.found;
    }

    private record Visit(int number, Iterator<Integer> next) {}

    private void walk(int start) {
        Deque<Visit> way = new ArrayDeque<>(List.of(enter(start)));
        while (!way.isEmpty()) {
            Visit visit = way.peek();
            if (visit.next().hasNext()) {
                int next = visit.next().next();
                if (!order.containsKey(next)) {
                    way.push(enter(next));
                } else if (isOpen.contains(next)) {
                    low.merge(visit.number(), order.get(next), Math::min);
                }
            } else {
                way.pop();
                leave(visit.number());
                if (!way.isEmpty()) {
                    low.merge(way.peek().number(), low.get(visit.number()), Math::min);
                }
            }
        }
    }

    private Visit enter(int number) {
        order.put(number, order.size());
        low.put(number, order.get(number));
        open.push(number);
        isOpen.add(number);
        return new Visit(number, edges.getOrDefault(number, List.of()).iterator());
    }

    private void leave(int number) {
        if (!low.get(number).equals(order.get(number))) {
            return;
        }
        Set<Integer> knot = new HashSet<>();
        int last;
        do {
            last = open.pop();
            isOpen.remove(last);
            knot.add(last);
        } while (last != number);
        if (knot.size() > 1) {
            found.add(knot);
        }
    }
}
