package io.github.proposals.model.report;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.diagnostic.Acceptance;
import io.github.proposals.model.diagnostic.Accepted;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Fingerprints;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Replacement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A finding in SARIF.
 *
 * @param diagnostic the finding
 * @param accepted who says that it does not count, if somebody does
 * @param compared whether the run was held against an earlier state, so that a finding is new or not
 */
record SarifResult(Diagnostic diagnostic, Optional<Accepted> accepted, boolean compared) {

    /** Who reads this compares fingerprints of one name only: a new way to make them gets a new number. */
    private static final String FINGERPRINT = "proposalFinding/v1";

    /** {@return all that was found, in reading order} */
    static List<SarifResult> of(Report report) {
        boolean compared = report.accepted().stream().anyMatch(it -> isOld(it.by()));
        List<SarifResult> results = new ArrayList<>();
        report.diagnostics().forEach(it -> results.add(new SarifResult(it, Optional.empty(), compared)));
        report.accepted().forEach(it -> results.add(new SarifResult(it.diagnostic(), Optional.of(it), compared)));
        results.sort(Comparator.comparing(SarifResult::diagnostic));
        return results;
    }

    String rule() {
        return diagnostic.rule();
    }

    void write(JsonWriter json, int rule, Fingerprints fingerprints, Function<Diagnostic, List<Replacement>> repairs)
            throws IOException {
        json.beginObject();
        json.name("ruleId").value(rule());
        if (rule >= 0) {
            json.name("ruleIndex").value(rule);
        }
        json.name("level").value(level(diagnostic.severity()));
        message(json.name("message"), Words.whole(diagnostic.finding()));
        json.name("locations").beginArray().beginObject();
        SarifPlace.write(json, diagnostic.place());
        json.endObject().endArray();
        related(json);
        json.name("partialFingerprints").beginObject();
        json.name(FINGERPRINT).value(fingerprints.of(diagnostic));
        json.endObject();
        state(json);
        fix(json, accepted.isPresent() ? List.of() : repairs.apply(diagnostic));
        json.endObject();
    }

    private void related(JsonWriter json) throws IOException {
        List<Related> related = diagnostic.finding().related();
        if (!related.isEmpty()) {
            json.name("relatedLocations").beginArray();
            for (int id = 0; id < related.size(); id++) {
                json.beginObject();
                json.name("id").value(id);
                SarifPlace.write(json, related.get(id).place());
                message(json.name("message"), related.get(id).note());
                json.endObject();
            }
            json.endArray();
        }
    }

    /** What was there before is no suppression: nobody has looked at it. */
    private void state(JsonWriter json) throws IOException {
        Optional<Acceptance> by = accepted.map(Accepted::by);
        if (by.isPresent() && !isOld(by.get())) {
            json.name("suppressions").beginArray().beginObject();
            json.name("kind").value(by.get() == Acceptance.COMMENT ? "inSource" : "external");
            json.name("justification").value(accepted.get().reason());
            json.endObject().endArray();
        } else if (compared) {
            json.name("baselineState").value(by.isPresent() ? "unchanged" : "new");
        }
    }

    private static boolean isOld(Acceptance by) {
        return by == Acceptance.BASELINE || by == Acceptance.UNTOUCHED;
    }

    private static void fix(JsonWriter json, List<Replacement> replacements) throws IOException {
        if (replacements.isEmpty()) {
            return;
        }
        json.name("fixes").beginArray().beginObject();
        message(json.name("description"), "what the goal 'fix' writes");
        json.name("artifactChanges").beginArray();
        for (Replacement replacement : replacements) {
            json.beginObject();
            SarifPlace.file(json, replacement.path());
            json.name("replacements").beginArray().beginObject();
            json.name("deletedRegion");
            SarifPlace.region(json, replacement.start(), replacement.end());
            json.name("insertedContent").beginObject();
            json.name("text").value(replacement.text());
            json.endObject().endObject().endArray().endObject();
        }
        json.endArray().endObject().endArray();
    }

    /** Where a stranger wrote what SARIF takes for a link, a blank makes text of it. */
    static void message(JsonWriter json, String words) throws IOException {
        json.beginObject().name("text").value(words.replace("](", "] (")).endObject();
    }

    static String level(Severity severity) {
        return severity.noun();
    }
}
