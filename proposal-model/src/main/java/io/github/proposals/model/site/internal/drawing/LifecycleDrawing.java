package io.github.proposals.model.site.internal.drawing;

import static io.github.proposals.model.site.internal.drawing.Figures.number;

import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statuses of a process and the legal steps between them, in the order of the statuses from left to right.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param boxes the statuses, and for each that many others lead to a box that stands for these
 * @param arrows the steps
 */
public record LifecycleDrawing(String width, String height, List<Box> boxes, List<Arrow> arrows) {

    /** Where more lead to a status, their arrows become one. */
    private static final int MANY = 4;

    private static final double HEIGHT = 30;
    private static final double PADDING = 22;
    private static final double BASE_LINE = 19.5;

    /** Keeps copies. */
    public LifecycleDrawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A status.
     *
     * @param status its name; empty for a box that stands for several
     * @param label what is in it
     * @param kind the class
     * @param x of its left side
     * @param y of its upper side
     * @param width its width
     * @param middle of the label
     * @param base line of the label
     * @param here whether the proposal has it
     */
    public record Box(
            String status,
            String label,
            String kind,
            String x,
            String y,
            String width,
            String middle,
            String base,
            boolean here) {}

    /**
     * One or more steps.
     *
     * @param steps the steps that it stands for
     * @param path the line
     * @param heads the triangles at its ends
     * @param next whether the proposal may go there
     */
    public record Arrow(List<Step> steps, String path, List<String> heads, boolean next) {}

    /** A step from one status to another. */
    public record Step(String from, String to) {}

    /** {@return the drawing of a lifecycle; nothing if it has no steps, or so many that nobody could follow them} */
    public static Optional<LifecycleDrawing> of(Lifecycle lifecycle) {
        List<String> names = lifecycle.names();
        List<String> labels = new ArrayList<>(names.stream().map(Figures::label).toList());
        Map<String, List<Transition>> byTarget = lifecycle.transitions().stream()
                .filter(it -> it.severity().isEmpty() && !it.from().equals(it.to()))
                .filter(it -> names.contains(it.from()) && names.contains(it.to()))
                .collect(Collectors.groupingBy(Transition::to, TreeMap::new, Collectors.toList()));
        List<GraphLayout.Arrow> arrows = new ArrayList<>();
        List<List<Step>> steps = new ArrayList<>();
        for (String target : names) {
            List<Step> into = byTarget.getOrDefault(target, List.of()).stream()
                    .map(it -> new Step(it.from(), it.to()))
                    .distinct()
                    .toList();
            if (into.size() > MANY) {
                labels.add("from " + into.size() + " statuses");
                arrows.add(new GraphLayout.Arrow(labels.size() - 1, names.indexOf(target), true, false));
                steps.add(into);
            } else {
                into.forEach(step -> add(step, names, arrows, steps));
            }
        }
        return GraphLayout.of(
                        labels.stream().map(it -> Figures.width(it) + PADDING).toList(), HEIGHT, arrows)
                .map(layout -> of(lifecycle, labels, layout, steps));
    }

    /** Lets each line go from left to right, whatever its heads do, and two steps there and back share one. */
    private static void add(Step step, List<String> names, List<GraphLayout.Arrow> arrows, List<List<Step>> steps) {
        int from = names.indexOf(step.from());
        int to = names.indexOf(step.to());
        List<Step> opposite = List.of(new Step(step.to(), step.from()));
        int shared = steps.indexOf(opposite);
        if (shared >= 0) {
            arrows.set(shared, new GraphLayout.Arrow(Math.min(from, to), Math.max(from, to), true, true));
            steps.set(
                    shared,
                    Stream.concat(steps.get(shared).stream(), Stream.of(step)).toList());
        } else {
            arrows.add(new GraphLayout.Arrow(Math.min(from, to), Math.max(from, to), from < to, from > to));
            steps.add(List.of(step));
        }
    }

    private static LifecycleDrawing of(
            Lifecycle lifecycle, List<String> labels, GraphLayout layout, List<List<Step>> steps) {
        List<String> names = lifecycle.names();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            GraphLayout.Box box = layout.boxes().get(i);
            String status = i < names.size() ? names.get(i) : "";
            boxes.add(new Box(
                    status,
                    labels.get(i),
                    status.isEmpty() ? "several" : Figures.kind(lifecycle, status),
                    number(box.x()),
                    number(box.y()),
                    number(box.width()),
                    number(box.x() + box.width() / 2),
                    number(box.y() + BASE_LINE),
                    false));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            GraphLayout.Curve curve = layout.curves().get(i);
            arrows.add(new Arrow(steps.get(i), curve.path(), curve.heads(), false));
        }
        return new LifecycleDrawing(number(layout.width()), number(layout.height()), boxes, arrows);
    }

    /** {@return this drawing for a proposal that has the status {@code here} and may have one of {@code next} next} */
    public LifecycleDrawing at(String here, Set<String> next) {
        return new LifecycleDrawing(
                width,
                height,
                boxes.stream()
                        .map(it -> new Box(
                                it.status(),
                                it.label(),
                                it.kind(),
                                it.x(),
                                it.y(),
                                it.width(),
                                it.middle(),
                                it.base(),
                                !here.isEmpty() && it.status().equals(here)))
                        .toList(),
                arrows.stream()
                        .map(it -> new Arrow(
                                it.steps(),
                                it.path(),
                                it.heads(),
                                next.stream().anyMatch(to -> it.steps().contains(new Step(here, to)))))
                        .toList());
    }
}
