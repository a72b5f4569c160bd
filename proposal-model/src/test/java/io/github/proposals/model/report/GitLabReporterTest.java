package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitLabReporterTest {

    private static final JsonNode ISSUES = JsonMapper.shared().readTree(new GitLabReporter().write(Sample.REPORT));

    @Test
    void anIssueHasWhatGitLabDemands() {
        JsonNode issue = ISSUES.get(0);
        assertEquals(
                List.of("check_name", "description", "fingerprint", "location", "severity"),
                issue.propertyStream().map(it -> it.getKey()).sorted().toList());
        assertEquals("deps/0001-slots.md", issue.at("/location/path").asString());
        assertEquals(3, issue.at("/location/lines/begin").asInt());
    }

    @Test
    void severitiesAreTheWordsOfGitLab() {
        assertEquals(
                List.of("major", "minor"),
                StreamSupport.stream(ISSUES.spliterator(), false)
                        .map(it -> it.get("severity").asString())
                        .toList());
    }

    @Test
    void fingerprintsAreThoseOfSarif() {
        JsonNode sarif = JsonMapper.shared().readTree(new SarifReporter().write(Sample.REPORT));
        assertEquals(
                sarif.at("/runs/0/results/0/partialFingerprints/proposalFinding~1v1")
                        .asString(),
                ISSUES.at("/0/fingerprint").asString());
    }
}
