package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportFormatsTest {

    @Test
    void atHomeOnlyJsonIsWritten() {
        assertEquals(List.of("json"), ReportFormats.usual(Map.of()));
        assertEquals(List.of("json"), ReportFormats.usual(Map.of("GITLAB_CI", "false")));
    }

    @Test
    void gitLabGetsItsOwn() {
        assertEquals(List.of("json", "gitlab"), ReportFormats.usual(Map.of("GITLAB_CI", "true")));
    }

    @Test
    void gitHubGetsItsOwn() {
        assertEquals(List.of("json", "github", "summary"), ReportFormats.usual(Map.of("GITHUB_ACTIONS", "true")));
    }

    @Test
    void eachFormatHasAFileOfItsOwn() {
        List<String> files =
                ReportFormats.all().stream().map(it -> it.fileName()).distinct().toList();
        assertEquals(ReportFormats.ids().size(), files.size());
    }

    @Test
    void anUnknownWordChoosesNothing() {
        assertEquals(Optional.empty(), ReportFormats.of("sariff"));
    }
}
