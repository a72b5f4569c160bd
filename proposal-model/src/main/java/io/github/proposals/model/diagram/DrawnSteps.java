package io.github.proposals.model.diagram;

import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import java.util.List;

/** What a diagram of a lifecycle shows: the legal steps, each once, in the order of the statuses. */
final class DrawnSteps {

    private DrawnSteps() {}

    /** A step from one status to another. */
    record Step(String from, String to) {}

    static List<Step> of(Lifecycle lifecycle) {
        List<String> names = lifecycle.names();
        return names.stream()
                .flatMap(from -> names.stream()
                        .filter(to -> !from.equals(to)
                                && lifecycle
                                        .between(from, to)
                                        .anyMatch(it -> it.severity().isEmpty()))
                        .map(to -> new Step(from, to)))
                .toList();
    }

    /** {@return the statuses with which a proposal may begin} */
    static List<String> first(Lifecycle lifecycle) {
        return lifecycle.statuses().stream()
                .filter(Status::initial)
                .map(Status::name)
                .toList();
    }

    /** {@return the statuses that are an end: something leads to them, and nothing away} */
    static List<String> last(Lifecycle lifecycle) {
        List<Step> steps = of(lifecycle);
        return lifecycle.names().stream()
                .filter(name -> steps.stream().anyMatch(it -> it.to().equals(name)))
                .filter(name -> steps.stream().noneMatch(it -> it.from().equals(name)))
                .toList();
    }
}
