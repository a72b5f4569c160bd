package io.github.proposals.model.docs;

import static io.github.proposals.model.docs.Docs.ROOT;
import static io.github.proposals.model.docs.Docs.assertNothingFound;
import static io.github.proposals.model.docs.Docs.lint;
import static io.github.proposals.model.docs.Docs.tree;
import static io.github.proposals.model.docs.Docs.walk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our own decisions follow our own process. */
class OwnProposalsTest {

    /** Decisions bear the day on which they were taken, and none of them is taken later than this. */
    private static final LocalDate LATER = LocalDate.of(9999, 12, 31);

    @Test
    void ourOwnDecisionsFollowOurOwnProcess() throws IOException {
        SourceText source = ownProcess();
        ProcessReader.Result process = new ProcessReader().read(source);
        assertNothingFound(process.diagnostics());
        LintResult result = lint(process.process().orElseThrow(), tree(ROOT, "src/proposals"), LATER);
        assertTrue(result.proposals().all().size() > 10, "proposals were not found");
        assertNothingFound(result.diagnostics());
    }

    @Test
    void ourOwnProcessQuotesWhatItSays() throws IOException {
        String text = oneLine(Files.readString(ROOT.resolve("src/proposals/0000-process.md")));
        List<String> invented = new ArrayList<>();
        walk(new YamlReader(ownProcess()).read().orElseThrow(), (key, value) -> {
            if (key.equals("says")
                    && value instanceof YamlNode.Scalar sentence
                    && !text.contains(oneLine(sentence.text()))) {
                invented.add(sentence.text());
            }
        });
        assertEquals(List.of(), invented);
    }

    private static SourceText ownProcess() throws IOException {
        return new SourceText(
                "src/proposals/process.yaml", Files.readString(ROOT.resolve("src/proposals/process.yaml")));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
