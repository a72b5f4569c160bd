package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.process.ProposalId;
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
 * The groups of proposals of which each leads to each other one: every circle lies within one of them. Tarjan's way, which
 * looks at each reference once, with a stack of its own, since a chain may be as long as the register.
 */
final class Knots {

    private final Map<ProposalId, List<ProposalId>> edges;
    private final Map<ProposalId, Integer> order = new HashMap<>();
    private final Map<ProposalId, Integer> low = new HashMap<>();
    private final Deque<ProposalId> open = new ArrayDeque<>();
    private final Set<ProposalId> isOpen = new HashSet<>();
    private final List<Set<ProposalId>> found = new ArrayList<>();

    private Knots(Map<ProposalId, List<ProposalId>> edges) {
        this.edges = edges;
    }

    /** {@return the groups of more than one proposal} */
    static List<Set<ProposalId>> of(SortedMap<ProposalId, List<ProposalId>> edges) {
        Knots knots = new Knots(edges);
        edges.keySet().stream().filter(start -> !knots.order.containsKey(start)).forEach(knots::walk);
        return knots.found;
    }

    private record Visit(ProposalId id, Iterator<ProposalId> next) {}

    private void walk(ProposalId start) {
        Deque<Visit> way = new ArrayDeque<>(List.of(enter(start)));
        while (!way.isEmpty()) {
            Visit visit = way.peek();
            if (visit.next().hasNext()) {
                ProposalId next = visit.next().next();
                if (!order.containsKey(next)) {
                    way.push(enter(next));
                } else if (isOpen.contains(next)) {
                    low.merge(visit.id(), order.get(next), Math::min);
                }
            } else {
                way.pop();
                leave(visit.id());
                if (!way.isEmpty()) {
                    low.merge(way.peek().id(), low.get(visit.id()), Math::min);
                }
            }
        }
    }

    private Visit enter(ProposalId id) {
        order.put(id, order.size());
        low.put(id, order.get(id));
        open.push(id);
        isOpen.add(id);
        return new Visit(id, edges.getOrDefault(id, List.of()).iterator());
    }

    private void leave(ProposalId id) {
        if (!low.get(id).equals(order.get(id))) {
            return;
        }
        Set<ProposalId> knot = new HashSet<>();
        ProposalId last;
        do {
            last = open.pop();
            isOpen.remove(last);
            knot.add(last);
        } while (!last.equals(id));
        if (knot.size() > 1) {
            found.add(knot);
        }
    }
}
