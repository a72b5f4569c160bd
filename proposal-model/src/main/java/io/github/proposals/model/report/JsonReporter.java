package io.github.proposals.model.report;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * Diagnostics for machines, as {@code diagnostics.schema.json} describes them. Keys are the contract: a later version
 * adds some, and keeps the meaning of these.
 */
public final class JsonReporter implements TextFormat<Report> {

    /** The version of the format. */
    public static final int VERSION = 1;

    @Override
    public String fileName() {
        return "diagnostics.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Report report, Writer text) throws IOException {
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("process").value(report.process());
        json.name("counts").beginObject();
        for (Severity severity : Severity.values()) {
            json.name(severity.word()).value(report.diagnostics().count(severity));
        }
        json.endObject();
        json.name("diagnostics").beginArray();
        for (Diagnostic diagnostic : report.diagnostics()) {
            write(json, diagnostic);
        }
        json.endArray();
        json.endObject();
        json.flush();
        text.write("\n");
    }

    private static void write(JsonWriter json, Diagnostic diagnostic) throws IOException {
        json.beginObject();
        write(json, diagnostic.place());
        json.name("rule").value(diagnostic.rule());
        json.name("severity").value(diagnostic.severity().word());
        json.name("message").value(diagnostic.message());
        json.name("help").value(diagnostic.finding().help());
        if (diagnostic.finding().quote().present()) {
            json.name("process").beginObject();
            json.name("sentence").value(diagnostic.finding().quote().text());
            json.name("source").value(diagnostic.finding().quote().source());
            json.endObject();
        }
        if (!diagnostic.finding().related().isEmpty()) {
            json.name("related").beginArray();
            for (Related related : diagnostic.finding().related()) {
                json.beginObject();
                write(json, related.place());
                json.name("note").value(related.note());
                json.endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void write(JsonWriter json, Place place) throws IOException {
        json.name("file").value(place.path());
        json.name("line").value(place.start().line());
        json.name("column").value(place.start().column());
        json.name("endLine").value(place.end().line());
        json.name("endColumn").value(place.end().column());
    }
}
