package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.Gson;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.proposals.model.history.History;
import io.github.proposals.model.keptlist.Registers;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Editors mark in a header what {@code validate} calls an error, as far as one header shows it. */
class HeaderSchemaTest {

    private static final String HARBOUR = """
            id: harbour
            prefix: H
            files: {name: "{number}-{slug}.md"}
            header: front-matter
            fields:
              - {name: status, type: status, required: true, remarks: true}
              - {name: kind, type: choice, values: [Pier, Crane, "7"], required: true, says: Say what it is.}
              - {name: created, type: date, forms: [yyyy-MM-dd, "d MMMM yyyy"], required: true}
              - {name: decided, type: date, required: [{when: {kind: [done]}, severity: error}]}
              - {name: pilot, aliases: [helmsman], none: [nobody], required: [{when: {status: [Under Way]}, accept: [unknown]}]}
              - {name: why-not, allowed: {status: [Declined]}, required: [{when: {status: [Declined]}}]}
              - {name: depth, required: [{when: {not: {status: [Declined]}, fields: [{field: kind, values: [pier]}]}}]}
              - {name: ships, list: {min: 2, max: 3, unique: true}}
              - {name: link, checks: [{pattern: 'https://[a-z.]+/.*'}, {not-pattern: '[?#]'}, {max-length: 40}]}
              - {name: odd, checks: [{pattern: '(?i)yes|no'}, {pattern: 'x', severity: warning}, {pattern: 'y', when: {merged: true}}]}
              - {name: crew.captain, required: true}
              - {name: crew.size, required: warning}
              - {name: successor, required: [{when: {status: [Replaced]}}]}
              - {name: merged-by, required: [{when: {merged: true}}]}
            statuses:
              - {name: Planned, kind: open, initial: true, next: [Under Way, Declined]}
              - {name: Under Way, kind: accepted, next: [Built]}
              - {name: Built, kind: done, next: [Replaced]}
              - {name: Declined, kind: closed}
              - {name: Replaced, kind: closed, forms: ["Replaced by {successor}"]}
            """;

    private static final Schema SCHEMA = schema(process(HARBOUR));

    private static final String BASE = """
            status: Planned
            kind: Crane
            created: 2026-03-04
            crew: {captain: ada}
            """;

    @Test
    void itIsASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema"));
        assertEquals(List.of(), meta.validate(text(process(HARBOUR)), InputFormat.JSON));
        for (String id : BuiltInProcesses.ids()) {
            assertEquals(List.of(), meta.validate(text(BuiltInProcesses.get(id)), InputFormat.JSON), id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "layout: page",
                "status: planned",
                "status: Planned (since spring)",
                "status: Replaced by 0007",
                "created: 4 March 2026",
                "created: 4 März 2026",
                "kind: Pier\ndepth: 4",
                "kind: 7",
                "kind: '7'",
                "status: Under Way\npilot: ada",
                "status: Under Way\nhelmsman: ada",
                "status: Under Way\npilot: TBD",
                "status: Built\ndecided: 2026-03-05",
                "status: Declined\nwhy-not: too dear",
                "ships: [a, b]",
                "ships: a, b",
                "pilot: nobody",
                "link: https://example.org/a",
                "link: N/A",
                "link:",
                "odd: YES",
            })
    void whatIsRightPasses(String more) {
        assertEquals(List.of(), errors(SCHEMA, with(more)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status: Plant",
                "status: Planned since spring",
                "status:",
                "status: Replaced by",
                "kind: Boat",
                "kind: TBD",
                "kind: 8",
                "created: last spring",
                "created: 2026-3-4",
                "created: 20260304",
                "decided: soon",
                "kind: Pier",
                "kind: pier",
                "status: Under Way",
                "status: under way (at last)",
                "status: Under Way\npilot: N/A",
                "status: Under Way\npilot: nobody",
                "status: Under Way\npilot: []",
                "status: Built",
                "status: Declined",
                "why-not: too dear",
                "ships: [a]",
                "ships: [a, b, c, d]",
                "ships: [a, a]",
                "link: ftp://example.org/a",
                "link: https://example.org/a?b",
                "link: https://example.org/a-very-long-path-indeed",
                "crew: {size: 7}",
                "crew:",
            })
    void whatIsAnErrorIsMarked(String more) {
        assertNotEquals(List.of(), errors(SCHEMA, with(more)));
    }

    @Test
    void aFieldThatMustBeThereIsMissed() {
        for (String field : List.of("status", "kind", "created", "crew")) {
            String rest = BASE.lines().filter(it -> !it.startsWith(field)).collect(Collectors.joining("\n"));
            assertNotEquals(List.of(), errors(SCHEMA, rest), field);
        }
        assertTrue(text(process(HARBOUR)).contains("\"description\": \"Say what it is.\""));
    }

    @Test
    void whatMayStandInAnotherStyleOfHeaderIsNotMissed() {
        Schema both = schema(process(HARBOUR.replace("header: front-matter", "header: [front-matter, bullet-list]")));
        assertEquals(List.of(), errors(both, "status: Planned\n"));
        assertNotEquals(List.of(), errors(both, "status: Plant\n"));
    }

    @Test
    void whatTheProcessTakesLessSeriouslyIsNotMarked() {
        String soft = HARBOUR + "soften: [{when: {status: [Built]}, to: warning}]\n";
        assertEquals(List.of(), errors(schema(process(soft)), with("status: Built\nkind: Boat\nlink: x")));
        assertNotEquals(List.of(), errors(schema(process(soft)), with("kind: Boat")));
        assertNotEquals(List.of(), errors(schema(process(soft)), with("link: x")));
        assertEquals(List.of(), errors(schema(process(soft)), "status: Built"));
        assertNotEquals(List.of(), errors(schema(process(soft)), "status: Planned"));
        String off = HARBOUR + "rules: {header.unknown-value: warning}\n";
        assertEquals(List.of(), errors(schema(process(off)), with("kind: Boat")));
        String unseen = HARBOUR + "soften: [{when: {not: {number-from: 7}}, rules: [header.*], to: info}]\n";
        assertEquals(List.of(), errors(schema(process(unseen)), with("kind: Boat")));
        assertNotEquals(List.of(), errors(schema(process(unseen)), with("status: Plant")));
    }

    @Test
    void onlyHeadersInYamlHaveOne() {
        assertTrue(HeaderSchema.describes(BuiltInProcesses.get("kubernetes-kep")));
        assertTrue(HeaderSchema.describes(BuiltInProcesses.get("madr")));
        assertFalse(HeaderSchema.describes(BuiltInProcesses.get("plano-pep")));
        assertTrue(RegisterFormats.forMachines(BuiltInProcesses.get("madr"), Optional.empty()).stream()
                .anyMatch(it -> it.fileName().equals("header.schema.json")));
    }

    /** Other documents can be named with {@code -Dheaders=<process>=<folder>}: how many are marked is printed. */
    @TestFactory
    Stream<DynamicTest> cleanProposalsPass() throws IOException {
        Path tests = Path.of("..", "it", "src", "it");
        Map<String, String> clean = Map.of(
                "ethereum-clean", "ethereum-eip",
                "kubernetes-clean", "kubernetes-kep",
                "madr-clean", "madr");
        String other = System.getProperty("headers", "");
        if (!other.isEmpty()) {
            int at = other.indexOf('=');
            ProposalProcess process = BuiltInProcesses.get(other.substring(0, at));
            Schema schema = schema(process);
            headers(process, Path.of(other.substring(at + 1)))
                    .forEach((file, header) -> System.out.println(file + ": " + errors(schema, header)));
        }
        return clean.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> dynamicTest(it.getKey(), () -> {
                    ProposalProcess process = BuiltInProcesses.get(it.getValue());
                    Map<Path, String> headers = headers(process, tests.resolve(it.getKey()));
                    assertFalse(headers.isEmpty());
                    headers.forEach(
                            (file, header) -> assertEquals(List.of(), errors(schema(process), header), file::toString));
                }));
    }

    private static Map<Path, String> headers(ProposalProcess process, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> headers = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (process.files().sidecar().filter(file::endsWith).isPresent()) {
                    headers.put(file, Files.readString(file));
                } else if (process.identify(file.getFileName().toString()).isPresent()) {
                    frontMatter(Files.readString(file)).ifPresent(header -> headers.put(file, header));
                }
            }
            return headers;
        }
    }

    private static Optional<String> frontMatter(String text) {
        return Optional.of(text)
                .filter(it -> it.startsWith("---\n"))
                .map(it -> it.substring(4, it.indexOf("\n---", 4)));
    }

    private static String with(String more) {
        List<String> keys =
                more.lines().map(it -> it.substring(0, it.indexOf(':') + 1)).toList();
        return BASE.lines()
                        .filter(it -> keys.stream().noneMatch(it::startsWith))
                        .collect(Collectors.joining("\n")) + "\n" + more;
    }

    /** An editor reads YAML as YAML: a number is none, and a day is a text. */
    private static List<String> errors(Schema schema, String yaml) {
        Object header = new Yaml(
                        new SafeConstructor(new LoaderOptions()),
                        new Representer(new DumperOptions()),
                        new DumperOptions(),
                        new WithoutDays())
                .load(yaml);
        return schema
                .validate(new Gson().newBuilder().serializeNulls().create().toJson(header), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static final class WithoutDays extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }

    private static Schema schema(ProposalProcess process) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text(process));
    }

    private static String text(ProposalProcess process) {
        return new HeaderSchema()
                .write(PublishedRegister.of(Registers.lint(process, "d", Map.of("d/notes.txt", "x"), History.none())
                        .proposals()));
    }

    private static ProposalProcess process(String yaml) {
        ProcessReader.Result read = new ProcessReader().read(new SourceText("process.yaml", yaml));
        assertEquals(List.of(), read.diagnostics().all());
        return read.process().orElseThrow();
    }
}
