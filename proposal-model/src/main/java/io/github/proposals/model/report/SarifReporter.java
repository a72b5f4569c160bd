package io.github.proposals.model.report;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.diagnostic.Fingerprints;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings as SARIF 2.1.0, which dashboards of code scanning read. Of the rules it has those that found something. The
 * version of the tool is that of its jar; classes that lie in no jar have none.
 */
public final class SarifReporter implements TextFormat<Report> {

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
        List<SarifResult> results = SarifResult.of(report);
        Set<String> found = results.stream().map(SarifResult::rule).collect(Collectors.toSet());
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
        String version = SarifReporter.class.getPackage().getImplementationVersion();
        if (version != null) {
            json.name("version").value(version);
        }
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
        for (SarifResult result : results) {
            result.write(json, ids.indexOf(result.rule()), fingerprints, report.repairs());
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
        SarifResult.message(json.name("shortDescription"), rule.summary());
        // GitHub's code scanning wants both.
        SarifResult.message(json.name("fullDescription"), rule.summary());
        json.name("help").beginObject();
        json.name("text").value(page);
        json.name("markdown").value(page);
        json.endObject();
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(SarifResult.level(rule.severity()));
        json.endObject();
        json.endObject();
    }
}
