package io.github.proposals.model.report;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Fingerprints;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;

/** Diagnostics as GitLab reads them as an artifact of code quality. */
public final class GitLabReporter implements TextFormat<Report> {

    @Override
    public String fileName() {
        return "gl-code-quality-report.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Report report, Writer text) throws IOException {
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.beginArray();
        Fingerprints fingerprints = new Fingerprints();
        for (Diagnostic diagnostic : report.diagnostics()) {
            json.beginObject();
            json.name("description").value(Words.whole(diagnostic.finding()));
            json.name("check_name").value(diagnostic.rule());
            json.name("fingerprint").value(fingerprints.of(diagnostic));
            json.name("severity").value(severity(diagnostic.severity()));
            json.name("location").beginObject();
            json.name("path").value(diagnostic.place().path());
            json.name("lines").beginObject();
            json.name("begin").value(diagnostic.place().start().line());
            json.endObject().endObject();
            json.endObject();
        }
        json.endArray();
        json.flush();
        text.write("\n");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
