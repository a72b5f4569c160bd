package io.github.proposals.model.docs;

import static io.github.proposals.model.docs.Docs.ROOT;
import static io.github.proposals.model.docs.Docs.groups;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Eclipse is told once what to do with each goal of its builds: it refuses a goal of which two things are said. */
class EclipseMappingTest {

    private static final Path MAPPING =
            ROOT.resolve("proposal-maven-plugin/src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml");

    @Test
    void everyGoalHasOneAction() throws IOException {
        assertEquals(List.of("validate", "index"), groups(Files.readString(MAPPING), "<goal>([a-z-]+)</goal>"));
    }
}
