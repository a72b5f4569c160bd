package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReporterTest {

    private static final Finding FULL = Finding.at(
                    place("a.md", "🚀 \"Aproved\"\n", "Aproved"), "unknown status 'Aproved'")
            .help("did you mean 'Approved'?")
            .says(new Quote("Set the status.", "DEP-0000"))
            .related(place("b.md", "# Other\n", "Other"), "the same number");
    private static final Diagnostics SOME = new Diagnostics(List.of(
            new Diagnostic("status.unknown", Severity.ERROR, FULL),
            new Diagnostic("file.empty", Severity.WARNING, Finding.at(Place.ofFile("c.md"), "this file is empty"))));

    private static String schemaText;
    private static Schema schema;

    @BeforeAll
    static void readTheSchema() throws IOException {
        try (InputStream stream = JsonReporter.class.getResourceAsStream("diagnostics.schema.json")) {
            schemaText = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText);
    }

    @Test
    void allThatIsKnownIsWritten() {
        assertEquals("""
                {
                  "version": 1,
                  "process": "dynamo-dep",
                  "counts": {
                    "error": 1,
                    "warning": 1,
                    "info": 0
                  },
                  "diagnostics": [
                    {
                      "file": "a.md",
                      "line": 1,
                      "column": 4,
                      "endLine": 1,
                      "endColumn": 11,
                      "rule": "status.unknown",
                      "severity": "error",
                      "message": "unknown status 'Aproved'",
                      "help": "did you mean 'Approved'?",
                      "process": {
                        "sentence": "Set the status.",
                        "source": "DEP-0000"
                      },
                      "related": [
                        {
                          "file": "b.md",
                          "line": 1,
                          "column": 3,
                          "endLine": 1,
                          "endColumn": 8,
                          "note": "the same number"
                        }
                      ]
                    },
                    {
                      "file": "c.md",
                      "line": 1,
                      "column": 1,
                      "endLine": 1,
                      "endColumn": 1,
                      "rule": "file.empty",
                      "severity": "warning",
                      "message": "this file is empty",
                      "help": ""
                    }
                  ]
                }
                """, new JsonReporter().write(new Report("dynamo-dep", List.of(), SOME)));
    }

    @Test
    void withoutFindingsTheListIsEmpty() {
        assertEquals("""
                {
                  "version": 1,
                  "process": "",
                  "counts": {
                    "error": 0,
                    "warning": 0,
                    "info": 0
                  },
                  "diagnostics": []
                }
                """, new JsonReporter().write(new Report("", List.of(), Diagnostics.none())));
    }

    @Test
    void whatIsWrittenFollowsTheSchema() {
        assertEquals(List.of(), errors(new JsonReporter().write(new Report("dynamo-dep", List.of(), SOME))));
        assertEquals(List.of(), errors(new JsonReporter().write(new Report("", List.of(), Diagnostics.none()))));
    }

    @Test
    void charactersThatJsonKnowsAreEscaped() {
        Finding odd = Finding.at(Place.ofFile("a \"b\"\\\u0001.md"), "tab\tline\nend \u2028 </script> é 🚀");
        String json = new JsonReporter()
                .write(new Report(
                        "x", List.of(), new Diagnostics(List.of(new Diagnostic("file.odd", Severity.INFO, odd)))));
        JsonNode finding = JsonMapper.shared().readTree(json).get("diagnostics").get(0);
        assertEquals("a \"b\"\\\u0001.md", finding.get("file").asString());
        assertEquals(
                "tab\tline\nend \u2028 </script> é 🚀", finding.get("message").asString());
        assertEquals(List.of(), errors(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": 1, | ''",
                "\"version\": 1 | \"version\": 2",
                "\"process\": \"dynamo-dep\" | \"process\": null",
                "\"error\": 1, | ''",
                "\"error\": 1 | \"error\": -1",
                "\"severity\": \"error\" | \"severity\": \"fatal\"",
                "\"line\": 1 | \"line\": 0",
                "\"line\": 1 | \"line\": \"1\"",
                "\"rule\": \"status.unknown\" | \"rule\": \"unknown\"",
                "\"help\": \"\" | \"helf\": \"\"",
                "\"sentence\": \"Set the status.\", | ''",
                "\"note\" | \"text\""
            })
    void aWrongDocumentDoesNotFollowTheSchema(String right, String wrong) {
        String json = new JsonReporter().write(new Report("dynamo-dep", List.of(), SOME));
        String broken = json.replace(right, wrong);
        assertFalse(broken.equals(json), "nothing was broken");
        assertFalse(errors(broken).isEmpty());
    }

    @Test
    void aLaterVersionMayAddKeys() {
        String json = new JsonReporter()
                .write(new Report("dynamo-dep", List.of(), SOME))
                .replace("\"help\": \"\"", "\"help\": \"\", \"url\": \"https://example.org\"")
                .replace("\"info\": 0", "\"info\": 0, \"hint\": 3");
        assertTrue(json.contains("url") && json.contains("hint"));
        assertEquals(List.of(), errors(json));
    }

    @Test
    void theSchemaSaysWhatItIs() {
        JsonNode root = JsonMapper.shared().readTree(schemaText);
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                root.get("$schema").asString());
        assertEquals(
                "https://proposals.github.io/schema/1/diagnostics.schema.json",
                root.get("$id").asString());
        assertEquals(JsonReporter.VERSION, root.at("/properties/version/const").asInt());
    }

    @Test
    void theSchemaFollowsItsOwnSchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(schemaText, InputFormat.JSON));
    }

    @Test
    void everyPropertyOfTheSchemaIsDescribed() {
        List<String> described = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        properties(JsonMapper.shared().readTree(schemaText), described, silent);
        assertTrue(described.size() > 20, described::toString);
        assertEquals(List.of(), silent);
    }

    private static void properties(JsonNode node, List<String> described, List<String> silent) {
        if (node.path("properties").isObject()) {
            node.get("properties")
                    .properties()
                    .forEach(entry ->
                            (entry.getValue().path("description").isString() ? described : silent).add(entry.getKey()));
        }
        node.forEach(child -> properties(child, described, silent));
    }

    private static List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static Place place(String path, String content, String words) {
        int start = content.indexOf(words);
        return new SourceText(path, content).place(new Span(start, start + words.length()));
    }
}
