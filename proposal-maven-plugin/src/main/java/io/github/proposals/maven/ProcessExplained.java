package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.console.JsonAnswer;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProcessFolder;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process asks for, and where it comes from.
 *
 * @param process the process
 */
record ProcessExplained(ProposalProcess process) implements Explained {

    private List<String> bases() {
        return process.origin().folders().stream()
                .filter(it -> !it.id().equals(process.id()))
                .map(ProcessFolder::words)
                .toList();
    }

    private List<String> fields() {
        return process.fields().stream().map(FieldDefinition::name).toList();
    }

    private List<String> sections() {
        return process.sections().stream().map(SectionDefinition::name).toList();
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(process.name() + " (" + process.named() + ")");
        add(lines, "Extends", bases());
        add(lines, "Its text", process.source().isEmpty() ? List.of() : List.of(process.source()));
        add(lines, "Looked for in", process.files().directories());
        add(lines, "Statuses", process.lifecycle().names());
        add(lines, "Fields", fields());
        add(lines, "Sections", sections());
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, String what, List<String> words) {
        if (!words.isEmpty()) {
            lines.add("  " + what + ": " + String.join(", ", words));
        }
    }

    @Override
    public void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(process.id());
        json.name("name").value(process.name());
        json.name("from")
                .value(process.origin()
                        .shared()
                        .filter(it -> it.id().equals(process.id()))
                        .map(ProcessFolder::from)
                        .orElse(""));
        JsonAnswer.words(json, "extends", bases());
        json.name("source").value(process.source());
        JsonAnswer.words(json, "directories", process.files().directories());
        JsonAnswer.words(json, "statuses", process.lifecycle().names());
        JsonAnswer.words(json, "fields", fields());
        JsonAnswer.words(json, "sections", sections());
        json.endObject();
    }
}
