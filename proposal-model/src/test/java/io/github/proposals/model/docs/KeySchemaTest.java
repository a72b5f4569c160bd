package io.github.proposals.model.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.proposals.model.GoldenFile;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas that editors use are made from the keys, and say what the readers say. */
class KeySchemaTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String RESOURCES = "../../main/resources/io/github/proposals/model/";
    private static final RuleCatalogue RULES =
            new RuleCatalogue(RuleProvider.all(KeySchemaTest.class.getClassLoader()));

    /** Findings about keys and their values; a schema knows nothing of names. */
    private static final Pattern ABOUT_KEYS = Pattern.compile("there is no key .*|'[a-z-]+' is missing.*"
            + "|'.*' is no value of '.*'|'[a-z-]+' must be .*|'.*' means nothing where .*");

    private static final Schema PROCESS = schema(processSchema());
    private static final Schema PROPOSALS = schema(proposalsSchema());

    @Test
    void theSchemasAreMadeFromTheKeys() throws IOException {
        GoldenFile.compare(RESOURCES + "process/process.schema.json", processSchema());
        GoldenFile.compare(RESOURCES + "config/proposals.schema.json", proposalsSchema());
    }

    @Test
    void theSchemasAreSchemas() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(processSchema(), InputFormat.JSON));
        assertEquals(List.of(), meta.validate(proposalsSchema(), InputFormat.JSON));
    }

    /** A directory of other processes can be named with {@code -Dprocesses}. */
    @TestFactory
    Stream<DynamicTest> aFileIsAcceptedWhereverTheReaderFindsNothingAboutItsKeys() throws IOException {
        List<Path> files = new ArrayList<>(files(ROOT));
        Optional<String> others = Optional.ofNullable(System.getProperty("processes"));
        if (others.isPresent()) {
            files.addAll(files(Path.of(others.get())));
        }
        assertTrue(files.size() > 100, "files were not found");
        return files.stream()
                .map(file -> dynamicTest(file.toString(), () -> {
                    SourceText source = new SourceText(file.getFileName().toString(), Files.readString(file));
                    YamlReader reader = new YamlReader(source);
                    Optional<YamlNode> root = reader.read();
                    if (root.isPresent() && reader.findings().isEmpty()) {
                        List<String> found = aboutKeys(source);
                        List<Error> errors = schemaOf(source).validate(YamlAsJson.of(root.get()), InputFormat.JSON);
                        assertEquals(found.isEmpty(), errors.isEmpty(), () -> found + "\n" + errors);
                    }
                }));
    }

    @Test
    void aMisspeltKeyIsRefusedWhereverItStands() throws IOException {
        assertRefused(Mutation::keys, "there is no key '%sx' here");
    }

    @Test
    void aValueThatNoKeyHasIsRefusedWhereverItStands() throws IOException {
        assertRefused(Mutation::values, "'%s' must be ");
    }

    private static void assertRefused(Function<YamlNode, List<Mutation>> mutations, String message) throws IOException {
        int tried = 0;
        for (SourceText source : references()) {
            YamlNode root = new YamlReader(source).read().orElseThrow();
            assertEquals(List.of(), schemaOf(source).validate(YamlAsJson.of(root), InputFormat.JSON));
            for (Mutation mutation : mutations.apply(root)) {
                String json = YamlAsJson.of(mutation.root());
                assertNotEquals(List.of(), schemaOf(source).validate(json, InputFormat.JSON), mutation.where());
                String key = mutation.where().replaceFirst(".*/", "");
                String found = aboutKeys(new SourceText(source.path(), json)).toString();
                assertTrue(found.contains(message.formatted(key)), () -> mutation.where() + ": " + found);
                tried++;
            }
        }
        assertTrue(tried > 200, "keys were not found");
    }

    private static List<SourceText> references() throws IOException {
        return List.of(
                new SourceText("process.yaml", Reference.example("process-yaml.md")),
                new SourceText("proposals.yaml", Reference.example("proposals-yaml.md")));
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> file.endsWith("process.yaml") || file.endsWith("proposals.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> aboutKeys(SourceText source) {
        List<Diagnostic> all = source.path().equals("process.yaml")
                ? new ProcessReader().read(source).diagnostics().all()
                : new ProjectConfigReader(RULES).read(source).diagnostics().all();
        return all.stream()
                .filter(it -> it.rule().equals("config.syntax")
                        || ABOUT_KEYS.matcher(it.message()).matches())
                .map(Diagnostic::toString)
                .toList();
    }

    private static Schema schemaOf(SourceText source) {
        return source.path().equals("process.yaml") ? PROCESS : PROPOSALS;
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    private static String processSchema() {
        return SchemaOfKeys.of(
                ProcessReader.KEYS,
                ProcessReader.SCHEMA,
                "process.yaml",
                "A process: what differs between one project and the next.");
    }

    private static String proposalsSchema() {
        return SchemaOfKeys.of(
                ProjectConfigReader.KEYS,
                ProjectConfig.SCHEMA,
                "proposals.yaml",
                "What a project says about its proposals.");
    }
}
