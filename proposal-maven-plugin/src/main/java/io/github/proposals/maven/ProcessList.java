package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.process.ProcessFolder;
import io.github.proposals.model.process.Processes;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The processes that can be named here.
 *
 * @param processes ours and those of jars
 */
record ProcessList(Processes processes) {

    private Optional<String> jar(String id) {
        return processes.folder(id).map(ProcessFolder::from).filter(it -> !it.isEmpty());
    }

    /** {@return the same for people} */
    String text() {
        StringBuilder text = new StringBuilder("\nAll processes; for one of them: -Dproposal.process=<id>\n");
        for (String id : processes.ids()) {
            text.append(String.format(
                    Locale.ROOT,
                    "\n  %-30s %s",
                    id,
                    jar(id).map(it -> "comes in " + it).orElse("comes with the plugin")));
        }
        processes
                .problems()
                .values()
                .forEach(it -> text.append("\n  cannot be used: ").append(it));
        return text.append('\n').toString();
    }

    /** Writes the same for programs. */
    void write(JsonWriter json) throws IOException {
        json.name("processes").beginArray();
        for (String id : processes.ids()) {
            json.beginObject();
            json.name("id").value(id);
            json.name("from").value(jar(id).orElse(""));
            json.endObject();
        }
        json.endArray();
    }
}
