package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Suppression;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** SARIF as others read it: the schema of OASIS, and a library that was made of it. The schema lies in the jar of that. */
class SarifReadersTest {

    private static Schema schema;

    @BeforeAll
    static void readTheSchema() throws IOException {
        try (InputStream stream = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void allThatIsWrittenKeepsToTheSchema() {
        assertEquals(List.of(), errors(write(Sample.REPORT)));
        assertEquals(List.of(), errors(write(Sample.many(3, Severity.INFO))));
        assertEquals(List.of(), errors(write(Sample.of("a b/ü%\u0007.md", "{0} [x](y) \u202E \uD83D"))));
        assertEquals(List.of(), errors(write(new Report("", List.of(), Diagnostics.none()))));
    }

    @Test
    void theSchemaWouldFindWhatDoesNot() {
        String wrong = write(Sample.REPORT)
                .replace("\"unchanged\"", "\"old\"")
                .replace("\"startLine\": 3", "\"startLine\": 0");
        assertNotEquals(List.of(), errors(wrong));
    }

    @Test
    void aReaderFindsEverythingWhereItLooksForIt() {
        Run run = JsonMapper.shared()
                .readValue(write(Sample.REPORT), SarifSchema210.class)
                .getRuns()
                .get(0);
        assertEquals("proposal-maven-plugin", run.getTool().getDriver().getName());
        assertEquals(
                List.of("error status.unknown", "warning file.empty", "warning number.gap", "warning number.gap"),
                run.getResults().stream()
                        .map(it -> it.getLevel().value() + " " + it.getRuleId())
                        .toList());
        Result first = run.getResults().get(0);
        assertEquals(Result.BaselineState.NEW, first.getBaselineState());
        assertEquals(
                "deps/0000-process.md",
                first.getRelatedLocations()
                        .iterator()
                        .next()
                        .getPhysicalLocation()
                        .getArtifactLocation()
                        .getUri());
        assertEquals(
                "Approved",
                first.getFixes()
                        .iterator()
                        .next()
                        .getArtifactChanges()
                        .iterator()
                        .next()
                        .getReplacements()
                        .get(0)
                        .getInsertedContent()
                        .getText());
        Suppression suppression =
                run.getResults().get(2).getSuppressions().iterator().next();
        assertEquals(Suppression.Kind.IN_SOURCE, suppression.getKind());
        assertEquals("the numbers between are reserved", suppression.getJustification());
        assertEquals(Result.BaselineState.UNCHANGED, run.getResults().get(3).getBaselineState());
    }

    private static String write(Report report) {
        return new SarifReporter().write(report);
    }

    private static List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
