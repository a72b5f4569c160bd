package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegisterJsonTest {

    private static final Path FOLDER = Path.of("src/test/resources/index");

    private static final JsonMapper OLD = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void isWhatItWasBefore() throws IOException {
        Golden.compare("index.json", new RegisterJson().write(Sample.index()));
    }

    @Test
    void followsItsSchema() throws IOException {
        for (PublishedRegister index :
                List.of(Sample.index(), Sample.withoutHistory(), Sample.empty(), Sample.reviews())) {
            assertEquals(List.of(), errors(new RegisterJson().write(index)));
        }
    }

    @Test
    void whatTheFirstVersionWroteStillFollowsTheSchema() throws IOException {
        assertEquals(List.of(), errors(Files.readString(FOLDER.resolve("index-v1.json"))));
    }

    @Test
    void theSchemaForbidsNothingNew() throws IOException {
        assertFalse(schema().contains("additionalProperties"));
        assertFalse(schema().contains("\"enum\""));
        String more = new RegisterJson()
                .write(Sample.index())
                .replaceFirst("\\{", "{ \"later\": [1], ")
                .replace("\"declared\":", "\"later\": true, \"declared\":");
        assertEquals(List.of(), errors(more));
    }

    @Test
    void theSchemaKnowsEveryKeyThatIsWritten() throws IOException {
        Set<String> written = new TreeSet<>();
        keys(JsonMapper.shared().readTree(new RegisterJson().write(Sample.index())), written);
        keys(JsonMapper.shared().readTree(new RegisterJson().write(Sample.reviews())), written);
        Set<String> described = new TreeSet<>();
        keys(JsonMapper.shared().readTree(schema()), described);
        written.removeAll(described);
        assertEquals(Set.of(), written);
    }

    /** Do not change these records, and not the file: they are the readers and the files that are out there. */
    @Test
    void aReaderOfTheFirstVersionReadsWhatIsWrittenToday() throws IOException {
        V1 frozen = OLD.readValue(Files.readString(FOLDER.resolve("index-v1.json")), V1.class);
        V1 today = OLD.readValue(new RegisterJson().write(Sample.index()), V1.class);
        assertEquals(frozen, today);
        assertEquals(1, today.version());
        V1.Proposal meter = today.proposals().get(0);
        assertEquals("JEP-0010", meter.id());
        assertEquals("closed", meter.statusKind());
        assertEquals("Superseded-By", meter.relations().get(2).name());
        assertEquals("2026-03-06", meter.timeline().get(2).day());
    }

    @Test
    void aSecondRunGivesTheSameBytes() {
        assertEquals(new RegisterJson().write(Sample.index()), new RegisterJson().write(Sample.index()));
    }

    @Test
    void charactersAreWrittenAsTheyAre() {
        String json = new RegisterJson().write(Sample.index());
        assertTrue(json.contains("🚀"));
        assertTrue(json.contains("\\u0007"));
        assertTrue(json.contains("<b>"));
    }

    private static void keys(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(child -> keys(child, keys));
    }

    private static List<String> errors(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema());
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String schema() throws IOException {
        try (InputStream stream = RegisterJson.class.getResourceAsStream("index.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a reader of the first version knows. */
    record V1(int version, Process process, History history, List<Proposal> proposals, List<Deadline> deadlines) {

        record Process(String id, String name, String prefix, List<Status> statuses) {}

        record Status(String name, String kind, String meaning) {}

        record History(boolean known, boolean complete, String asOf) {}

        record Proposal(
                String id,
                Integer number,
                String title,
                String status,
                String statusKind,
                String statusSince,
                String type,
                String path,
                int words,
                List<Field> fields,
                List<Person> people,
                List<Day> dates,
                List<Relation> relations,
                List<Step> timeline,
                Moment firstSeen,
                Moment lastChange,
                List<Mention> mentions,
                List<String> links) {}

        record Field(String label, String name, String text, boolean known) {}

        record Person(String role, String name, String handle) {}

        record Day(String field, String role, String day) {}

        record Relation(String name, String direction, boolean declared, int number, String id, String path) {}

        record Step(String from, String to, String day, String time, String commit, String author) {}

        record Moment(String day, String time, String commit, String author) {}

        record Mention(String sentence, boolean onDocument, String day, String commit) {}

        record Deadline(String id, String path, String what, String day) {}
    }
}
