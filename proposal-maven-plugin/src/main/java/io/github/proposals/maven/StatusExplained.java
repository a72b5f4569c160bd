package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.console.JsonAnswer;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.Transition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    private List<String> before() {
        return steps(process.lifecycle().transitions().stream()
                .filter(it -> it.to().equals(status.name()))
                .map(Transition::from));
    }

    private List<String> after() {
        return steps(process.lifecycle().from(status.name()).map(Transition::to));
    }

    private static List<String> steps(Stream<String> names) {
        return names.distinct().toList();
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
        if (status.initial()) {
            lines.add("  A proposal may begin with it.");
        }
        lines.add("  Reached from: " + words(before()));
        lines.add("  Left for: " + words(after()));
        return String.join("\n", lines) + "\n";
    }

    private static String words(List<String> names) {
        return names.isEmpty() ? "nowhere" : String.join(", ", names);
    }

    @Override
    public void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("process").value(process.id());
        json.name("status").value(status.name());
        json.name("kind").value(kind());
        json.name("meaning").value(status.meaning());
        json.name("initial").value(status.initial());
        JsonAnswer.words(json, "from", before());
        JsonAnswer.words(json, "to", after());
        json.endObject();
    }
}
