package io.github.proposals.model.report;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Places in SARIF. */
final class SarifPlace {

    private SarifPlace() {}

    /** Writes where something is; of a file as a whole, its first line. */
    static void write(JsonWriter json, Place place) throws IOException {
        json.name("physicalLocation").beginObject();
        file(json, place.path());
        json.name("region");
        if (place.isWholeFile()) {
            json.beginObject().name("startLine").value(place.start().line()).endObject();
        } else {
            region(json, place.start(), place.end());
        }
        json.endObject();
    }

    static void file(JsonWriter json, String path) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(path));
        json.endObject();
    }

    static void region(JsonWriter json, Position start, Position end) throws IOException {
        json.beginObject();
        json.name("startLine").value(start.line());
        json.name("startColumn").value(start.column());
        json.name("endLine").value(end.line());
        json.name("endColumn").value(end.column());
        json.endObject();
    }

    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = part >= 'a' && part <= 'z'
                    || part >= 'A' && part <= 'Z'
                    || part >= '0' && part <= '9'
                    || "-._~/".indexOf(part) >= 0;
            uri.append(plain ? String.valueOf((char) part) : String.format(Locale.ROOT, "%%%02X", part));
        }
        return uri.toString();
    }
}
