package io.github.proposals.model.report;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Fingerprints;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Excerpt;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Diagnostics as SARIF 2.1.0, which dashboards of code scanning read. Of the rules it has those that found something. */
public final class SarifReporter implements TextFormat<Report> {

    /** Who reads this compares fingerprints of one name only: a new way to make them gets a new number. */
    private static final String FINGERPRINT = "proposalFinding/v1";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/proposals/proposal-maven-plugin";

    @Override
    public String fileName() {
        return "diagnostics.sarif";
    }

    @Override
    public String mediaType() {
        return "application/sarif+json";
    }

    @Override
    public void write(Report report, Writer text) throws IOException {
        Set<String> found =
                report.diagnostics().all().stream().map(Diagnostic::rule).collect(Collectors.toSet());
        List<RuleInfo> rules = report.rules().stream()
                .filter(rule -> found.contains(rule.id()))
                .toList();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("proposal-maven-plugin");
        json.name("informationUri").value(HOME);
        json.name("rules").beginArray();
        for (RuleInfo rule : rules) {
            rule(json, rule, report.pages().apply(rule));
        }
        json.endArray().endObject().endObject();
        json.name("columnKind").value("unicodeCodePoints");
        json.name("results").beginArray();
        List<String> ids = rules.stream().map(RuleInfo::id).toList();
        Fingerprints fingerprints = new Fingerprints();
        for (Diagnostic diagnostic : report.diagnostics()) {
            result(json, diagnostic, ids.indexOf(diagnostic.rule()), fingerprints.of(diagnostic));
        }
        json.endArray();
        json.endObject().endArray();
        json.endObject();
        json.flush();
        text.write("\n");
    }

    private static void rule(JsonWriter json, RuleInfo rule, String page) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        message(json.name("shortDescription"), rule.summary());
        json.name("help").beginObject();
        json.name("text").value(page);
        json.name("markdown").value(page);
        json.endObject();
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(level(rule.severity()));
        json.endObject();
        json.endObject();
    }

    private static void result(JsonWriter json, Diagnostic diagnostic, int index, String fingerprint)
            throws IOException {
        json.beginObject();
        json.name("ruleId").value(diagnostic.rule());
        if (index >= 0) {
            json.name("ruleIndex").value(index);
        }
        json.name("level").value(level(diagnostic.severity()));
        message(json.name("message"), Words.whole(diagnostic.finding()));
        json.name("locations").beginArray().beginObject();
        location(json, diagnostic.place());
        json.endObject().endArray();
        List<Related> related = diagnostic.finding().related();
        if (!related.isEmpty()) {
            json.name("relatedLocations").beginArray();
            for (int id = 0; id < related.size(); id++) {
                json.beginObject();
                json.name("id").value(id);
                location(json, related.get(id).place());
                message(json.name("message"), related.get(id).note());
                json.endObject();
            }
            json.endArray();
        }
        json.name("partialFingerprints").beginObject();
        json.name(FINGERPRINT).value(fingerprint);
        json.endObject();
        json.endObject();
    }

    /** Where a stranger wrote what SARIF takes for a link, a blank makes text of it. */
    private static void message(JsonWriter json, String words) throws IOException {
        json.beginObject().name("text").value(words.replace("](", "] (")).endObject();
    }

    private static void location(JsonWriter json, Place place) throws IOException {
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(place.path()));
        json.endObject();
        json.name("region").beginObject();
        json.name("startLine").value(place.start().line());
        if (!place.excerpt().equals(Excerpt.NONE)) {
            json.name("startColumn").value(place.start().column());
            json.name("endLine").value(place.end().line());
            json.name("endColumn").value(place.end().column());
        }
        json.endObject();
        json.endObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
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
