package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReporterTest {

    @Test
    void eachResultHasItsRuleAndItsPlaces() {
        JsonNode run = run(Sample.REPORT);
        JsonNode result = run.at("/results/0");
        int rule = result.get("ruleIndex").asInt();
        assertEquals("status.unknown", result.get("ruleId").asString());
        assertEquals(
                "status.unknown", run.at("/tool/driver/rules/" + rule + "/id").asString());
        assertEquals(
                "{\"startLine\":3,\"startColumn\":13,\"endLine\":3,\"endColumn\":20}",
                result.at("/locations/0/physicalLocation/region").toString());
        assertEquals(
                "deps/0000-process.md",
                result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asString());
    }

    @Test
    void onlyRulesThatFoundSomethingAreTold() {
        Diagnostic gap = new Diagnostic("number.gap", Severity.INFO, Sample.status("Aproved"));
        assertEquals(1, run(Sample.of(gap)).at("/tool/driver/rules").size());
    }

    @Test
    void aRuleHasItsPageAsHelp() {
        Report report = new Report(
                "x",
                List.of(),
                Sample.REPORT.rules(),
                rule -> "# " + rule.id(),
                Sample.REPORT.judged(),
                it -> List.of());
        assertEquals(
                "# file.empty",
                run(report).at("/tool/driver/rules/0/help/markdown").asString());
    }

    @Test
    void aRuleHasBothDescriptionsThatCodeScanningWants() {
        JsonNode rules = run(Sample.REPORT).at("/tool/driver/rules");
        assertEquals(3, rules.size());
        for (JsonNode rule : rules) {
            for (String description : List.of("shortDescription", "fullDescription")) {
                assertFalse(rule.at("/" + description + "/text").asString("").isBlank(), rule::toString);
            }
        }
    }

    @Test
    void whatAuthorsAcceptIsASuppressionWithTheirReason() {
        assertEquals(
                "[{\"kind\":\"inSource\",\"justification\":\"the numbers between are reserved\"}]",
                run(Sample.REPORT).at("/results/2/suppressions").toString());
    }

    @Test
    void whatWasThereBeforeIsUnchangedAndTheRestIsNew() {
        assertEquals(
                List.of("new", "new", "", "unchanged"),
                run(Sample.REPORT)
                        .get("results")
                        .valueStream()
                        .map(it -> it.path("baselineState").asString(""))
                        .toList());
    }

    @Test
    void withoutABaselineNothingIsNew() {
        assertTrue(run(Sample.of("a.md", "x")).at("/results/0/baselineState").isMissingNode());
    }

    @Test
    void aRepairSaysWhatItWrites() {
        assertEquals(
                "{\"deletedRegion\":{\"startLine\":3,\"startColumn\":13,\"endLine\":3,\"endColumn\":20},"
                        + "\"insertedContent\":{\"text\":\"Approved\"}}",
                run(Sample.REPORT)
                        .at("/results/0/fixes/0/artifactChanges/0/replacements/0")
                        .toString());
    }

    @Test
    void aPathIsAUri() {
        String uri = run(Sample.of("deps/a b:ü%.md", "x"))
                .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();
        assertEquals("deps/a%20b%3A%C3%BC%25.md", uri);
    }

    @Test
    void whatAStrangerWroteIsNoLink() {
        String message = run(Sample.of("a.md", "[click](https://example.org)"))
                .at("/results/0/message/text")
                .asString();
        assertEquals("[click] (https://example.org)\nhelp: [click] (https://example.org)", message);
    }

    @Test
    void aFindingOfMovedLinesHasTheSameFingerprint() {
        assertEquals(fingerprint("Aproved"), fingerprint("\n\nmore\n\nAproved"));
    }

    @Test
    void aFindingInOtherWordsHasTheSameFingerprint() {
        Finding finding = Sample.status("Aproved");
        Finding reworded = Finding.at(finding.place(), "other words").about(finding.subject());
        assertEquals(fingerprint(finding), fingerprint(reworded));
    }

    @Test
    void aFindingAboutSomethingElseHasAnotherFingerprint() {
        Finding finding = Sample.status("Aproved");
        assertNotEquals(fingerprint(finding), fingerprint(finding.about(new Subject.Status("Dne"))));
        assertNotEquals(fingerprint(finding), fingerprint(finding.missing(finding.subject())));
    }

    @Test
    void ofTwoFindingsThatAreTheSameEachHasItsFingerprint() {
        JsonNode results = run(Sample.of(
                        new Diagnostic("status.unknown", Severity.ERROR, Sample.status("Aproved")),
                        new Diagnostic("status.unknown", Severity.ERROR, Sample.status("\nAproved"))))
                .get("results");
        assertNotEquals(
                results.at("/0/partialFingerprints").toString(),
                results.at("/1/partialFingerprints").toString());
    }

    @Test
    void waitingADayChangesNoFingerprint() {
        Finding finding = Sample.status("Aproved");
        assertEquals(
                fingerprint(finding.about(new Subject.Days("Review", 3))),
                fingerprint(finding.about(new Subject.Days("Review", 2))));
    }

    private static String fingerprint(String text) {
        return fingerprint(Sample.status(text));
    }

    private static String fingerprint(Finding finding) {
        return run(Sample.of(new Diagnostic("status.unknown", Severity.ERROR, finding)))
                .at("/results/0/partialFingerprints")
                .toString();
    }

    private static JsonNode run(Report report) {
        return JsonMapper.shared().readTree(new SarifReporter().write(report)).at("/runs/0");
    }
}
