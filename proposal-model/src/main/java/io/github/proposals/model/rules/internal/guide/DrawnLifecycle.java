package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.diagram.Diagram;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.process.Status;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A diagram in the light of a lifecycle: which of its nodes are statuses, and which steps it draws between them. Nodes between
 * statuses that are something else, such as a decision, are on the way from one to the next.
 */
final class DrawnLifecycle {

    private static final Set<String> ANY = Set.of("any", "all", "anystatu", "anystate", "allstatuse", "allstate");

    private final Lifecycle lifecycle;
    private final Diagram diagram;
    private final Map<String, List<String>> statuses = new LinkedHashMap<>();
    private final Set<String> shapes;
    private final Map<String, List<Diagram.Arrow>> out;

    private DrawnLifecycle(Lifecycle lifecycle, Diagram diagram) {
        this.lifecycle = lifecycle;
        this.diagram = diagram;
        for (Diagram.Node node : diagram.nodes()) {
            status(node).ifPresent(it -> statuses.put(node.id(), List.of(it.name())));
        }
        this.shapes = diagram.nodes().stream()
                .filter(it -> statuses.containsKey(it.id()))
                .map(Diagram.Node::shape)
                .collect(Collectors.toSet());
        diagram.nodes().stream()
                .filter(it -> ANY.contains(Names.normal(it.label())))
                .forEach(it -> statuses.putIfAbsent(it.id(), lifecycle.names()));
        this.out = diagram.arrows().stream()
                .collect(Collectors.groupingBy(Diagram.Arrow::from, HashMap::new, Collectors.toList()));
    }

    /** {@return the diagram so read; nothing if it draws something else, since most of it is no status} */
    static Optional<DrawnLifecycle> of(Lifecycle lifecycle, Diagram diagram) {
        DrawnLifecycle drawn = new DrawnLifecycle(lifecycle, diagram);
        long known = drawn.drawn().size();
        return Optional.of(drawn)
                .filter(it -> known > 1 && known >= drawn.unknown().count());
    }

    private Optional<Status> status(Diagram.Node node) {
        return lifecycle.status(node.label()).or(() -> lifecycle.status(node.id()));
    }

    /** {@return the statuses that it draws} */
    Set<String> drawn() {
        return diagram.nodes().stream()
                .flatMap(it -> status(it).stream())
                .map(Status::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return what it draws as it draws statuses, and is none} */
    Stream<Diagram.Node> unknown() {
        return diagram.nodes().stream().filter(it -> !statuses.containsKey(it.id()) && shapes.contains(it.shape()));
    }

    /**
     * A step.
     *
     * @param from the status before
     * @param to the status after
     */
    record Step(String from, String to) {}

    /** {@return the steps it draws, each with its first arrow} */
    Map<Step, Diagram.Arrow> steps() {
        Map<Step, Diagram.Arrow> steps = new LinkedHashMap<>();
        Set<String> dead = unknown().map(Diagram.Node::id).collect(Collectors.toSet());
        for (Map.Entry<String, List<String>> start : statuses.entrySet()) {
            Deque<Diagram.Arrow> ahead = new ArrayDeque<>(out.getOrDefault(start.getKey(), List.of()));
            Set<String> seen = new HashSet<>(dead);
            while (!ahead.isEmpty()) {
                Diagram.Arrow arrow = ahead.remove();
                List<String> ends = statuses.getOrDefault(arrow.to(), List.of());
                start.getValue()
                        .forEach(from -> ends.stream()
                                .filter(to -> !to.equals(from))
                                .forEach(to -> steps.putIfAbsent(new Step(from, to), arrow)));
                if (ends.isEmpty() && !isEnd(arrow.to()) && seen.add(arrow.to())) {
                    ahead.addAll(out.getOrDefault(arrow.to(), List.of()));
                }
            }
        }
        return steps;
    }

    /** A diagram begins and ends at the same sign, which is no way from its end to its beginning. */
    private boolean isEnd(String id) {
        return diagram.nodes().stream()
                .anyMatch(it -> it.id().equals(id) && it.shape().equals("end"));
    }

    /** {@return the steps it draws that the process does not know, one way or the other} */
    Map<Step, Diagram.Arrow> illegal() {
        Map<Step, Diagram.Arrow> illegal = new LinkedHashMap<>();
        steps().forEach((step, arrow) -> {
            boolean wild = Stream.of(arrow.from(), arrow.to())
                    .anyMatch(it -> statuses.getOrDefault(it, List.of()).size() > 1);
            if (!wild && lifecycle.between(step.from(), step.to()).findAny().isEmpty()) {
                illegal.put(step, arrow);
            }
        });
        return illegal;
    }

    /** {@return for each status it draws, from which others there are steps to it that it does not draw} */
    Map<String, List<String>> missing() {
        Set<String> drawn = diagram.whole() ? drawn() : Set.of();
        Set<Step> steps = steps().keySet();
        return lifecycle.transitions().stream()
                .filter(it -> it.severity().isEmpty() && it.when().equals(Condition.ALWAYS))
                .filter(it -> drawn.contains(it.from()) && drawn.contains(it.to()))
                .filter(it -> !it.from().equals(it.to()) && !steps.contains(new Step(it.from(), it.to())))
                .distinct()
                .collect(Collectors.groupingBy(
                        it -> it.to(), LinkedHashMap::new, Collectors.mapping(it -> it.from(), Collectors.toList())));
    }
}
