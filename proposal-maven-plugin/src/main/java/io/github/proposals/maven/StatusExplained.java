package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.console.JsonAnswer;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.Transition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a status means in a process, and how it is reached and left.
 *
 * @param process which process
 * @param status the status
 */
record StatusExplained(ProposalProcess process, Status status) implements Explained {

    static Optional<StatusExplained> of(ProposalProcess process, String name) {
        return process.lifecycle().status(name).map(it -> new StatusExplained(process, it));
    }

    private List<Transition> before() {
        return process.lifecycle().transitions().stream()
                .filter(it -> it.to().equals(status.name()))
                .toList();
    }

    private List<Transition> after() {
        return process.lifecycle().from(status.name()).toList();
    }

    private String kind() {
        return status.kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(status.name() + " in " + process.name() + " (" + process.id() + "), of the kind " + kind());
        if (!status.meaning().isEmpty()) {
            lines.add("  " + status.meaning());
        }
        if (status.says().present()) {
            lines.add("  \"" + status.says().text() + "\"");
        }
        if (!status.aliases().isEmpty()) {
            lines.add("  Also called " + String.join(", ", status.aliases()) + ".");
        }
        if (!status.only().equals(Condition.ALWAYS)) {
            lines.add("  Only for those " + status.only().words(true) + ".");
        }
        if (status.initial()) {
            lines.add("  A proposal may begin with it.");
        }
        lines.add("  Reached from: " + words(before(), Transition::from));
        lines.add("  Left for: " + words(after(), Transition::to));
        return String.join("\n", lines) + "\n";
    }

    private static String words(List<Transition> steps, Function<Transition, String> end) {
        return steps.isEmpty()
                ? "nowhere"
                : steps.stream()
                        .map(it -> end.apply(it) + remark(it))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** {@return for which proposals the step is, and how bad it is where it only happens} */
    private static String remark(Transition step) {
        List<String> parts = new ArrayList<>();
        if (!step.when().equals(Condition.ALWAYS)) {
            parts.add("those " + step.when().words(true));
        }
        step.severity().ifPresent(it -> parts.add("found as " + (it == Severity.WARNING ? "a " : "an ") + it.word()));
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    private static List<String> names(List<Transition> steps, Function<Transition, String> end) {
        return steps.stream().map(end).distinct().toList();
    }

    @Override
    public void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("process").value(process.id());
        json.name("status").value(status.name());
        json.name("kind").value(kind());
        json.name("meaning").value(status.meaning());
        json.name("initial").value(status.initial());
        JsonAnswer.words(json, "aliases", status.aliases());
        JsonAnswer.words(json, "from", names(before(), Transition::from));
        JsonAnswer.words(json, "to", names(after(), Transition::to));
        json.endObject();
    }
}
