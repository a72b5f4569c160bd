package io.github.proposals.maven.console;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The answer of a goal for programs: an object that begins with the version of its form. */
public final class JsonAnswer {

    private static final int VERSION = 1;

    private JsonAnswer() {}

    /** What stands in an answer. */
    @FunctionalInterface
    public interface Body {
        /** Writes names and values. */
        void write(JsonWriter json) throws IOException;
    }

    /** {@return the answer as a text} */
    public static String of(Body body) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            json.name("version").value(VERSION);
            body.write(json);
            json.endObject();
        } catch (IOException e) {
            // A text in memory takes everything.
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /** Writes findings under a name. */
    public static void write(JsonWriter json, String name, List<Diagnostic> findings) throws IOException {
        json.name(name).beginArray();
        for (Diagnostic finding : findings) {
            json.beginObject();
            json.name("rule").value(finding.rule());
            json.name("file").value(finding.place().path());
            json.name("line").value(finding.place().start().line());
            json.name("message").value(finding.message());
            json.name("help").value(finding.finding().help());
            json.endObject();
        }
        json.endArray();
    }

    /** Writes words under a name. */
    public static void words(JsonWriter json, String name, List<String> words) throws IOException {
        json.name(name).beginArray();
        for (String word : words) {
            json.value(word);
        }
        json.endArray();
    }
}
