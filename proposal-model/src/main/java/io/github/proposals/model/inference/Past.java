package io.github.proposals.model.inference;

import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Life;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What commits tell of statuses: which came first, and which after which. */
final class Past {

    private final Map<String, Set<NumberedFile>> statuses = new TreeMap<>();
    private final Map<String, Long> first = new TreeMap<>();
    private final Map<Step, Long> steps = new LinkedHashMap<>();
    private final Map<Step, String> examples = new LinkedHashMap<>();

    /** A step from one status to another. */
    record Step(String from, String to) {}

    Past(NumberedFolder folder, History history) {
        for (NumberedFile file : folder.files()) {
            Life life = history.life(file.path());
            for (DocumentChange change : life.statuses()) {
                change.after()
                        .map(it -> name(it.status()))
                        .filter(it -> !it.isEmpty())
                        .ifPresent(it -> {
                            statuses.computeIfAbsent(it, status -> new HashSet<>())
                                    .add(file);
                            if (change.before().isEmpty()) {
                                first.merge(it, 1L, Long::sum);
                            }
                        });
            }
            for (Life.Step each : life.steps(it -> !name(it).isEmpty())) {
                Step step = new Step(name(each.from()), name(each.to()));
                if (!step.from().equalsIgnoreCase(step.to())) {
                    steps.merge(step, 1L, Long::sum);
                    examples.putIfAbsent(
                            step, file.name() + ", " + each.change().origin());
                }
            }
        }
    }

    private static String name(String status) {
        return StatusWords.of(status).name();
    }

    /** {@return the documents that ever had a status} */
    Map<String, Set<NumberedFile>> statuses() {
        return statuses;
    }

    Map<String, Long> first() {
        return first;
    }

    Map<Step, Long> steps() {
        return steps;
    }

    String example(String from, String to) {
        return examples.entrySet().stream()
                .filter(it -> it.getKey().from().equalsIgnoreCase(from)
                        && it.getKey().to().equalsIgnoreCase(to))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
