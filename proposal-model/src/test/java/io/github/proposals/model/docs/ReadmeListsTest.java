package io.github.proposals.model.docs;

import static io.github.proposals.model.docs.Docs.ROOT;
import static io.github.proposals.model.docs.Docs.SITE;
import static io.github.proposals.model.docs.Docs.groups;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.header.HeaderStyles;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.report.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents that list what comes with the plugin list all of it, and nothing else. */
class ReadmeListsTest {

    private static final String README = "README.md";

    @Test
    void theReadmeLinksEveryProcessThatIsBuiltIn() throws IOException {
        assertEquals(new TreeSet<>(BuiltInProcesses.ids()), all(README, "processes/([a-z0-9-]+)/process\\.yaml\\)"));
    }

    @Test
    void theReadmeLinksEveryExample() throws IOException {
        try (Stream<Path> examples = Files.list(ROOT.resolve("examples")).filter(Files::isDirectory)) {
            assertEquals(
                    examples.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)),
                    all(README, "\\(examples/([a-z0-9-]+)[/)]"));
        }
    }

    @Test
    void theParameterNamesEveryProcess() throws IOException {
        String ids = String.join("`, `", BuiltInProcesses.ids());
        for (Path page : Set.of(ROOT.resolve(README), SITE.resolve("goals.md"))) {
            String row = groups(Files.readString(page), "(?m)^\\| `process` \\| (.*)$")
                    .get(0);
            assertEquals(ids, groups(row, "`([a-z0-9`, -]+)`, (?:or|one) ").get(0), page::toString);
        }
    }

    @Test
    void thePageOnReportsNamesEveryFormat() throws IOException {
        Set<String> left = new TreeSet<>(ReportFormats.ids());
        left.removeAll(all("src/site/markdown/reports.md", "`([a-z]+)`"));
        assertEquals(Set.of(), left);
    }

    @Test
    void thePageOnReadingHasEveryStyleOfHeader() throws IOException {
        assertEquals(
                HeaderStyles.ALL.stream().map(it -> it.word()).collect(Collectors.toCollection(TreeSet::new)),
                all("src/site/markdown/reading.md", "(?m)^\\| `([a-z-]+)` \\|"));
    }

    private static Set<String> all(String page, String expression) throws IOException {
        return new TreeSet<>(groups(Files.readString(ROOT.resolve(page)), expression));
    }
}
