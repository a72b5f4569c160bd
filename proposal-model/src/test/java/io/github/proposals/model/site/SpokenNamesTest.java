package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Running text that only names a proposal leads to it, where the same number is given again in each year or series. */
class SpokenNamesTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\" title=\"[^\"]*\">(?!<)([^<]*)</a>");

    private static final String SWIFT = "# %s\n\n* Status: **Awaiting review**\n";

    @Test
    void aNumberOfAYear() {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText(
                        "process.yaml",
                        "id: x\nprefix: ADR\nfiles: {name: \"{year}-{number}.md\"}\nnumbering: {width: 3}\n"))
                .process()
                .orElseThrow();
        assertEquals(
                List.of("ADR-2024-001.html ADR-2024-001", "ADR-2025-001.html ADR 2025-001"),
                links(
                        process,
                        "a",
                        "ADR-2025-002.html",
                        Map.of(
                                "a/2024-001.md", "# One\n",
                                "a/2025-001.md", "# Two\n",
                                "a/2025-002.md",
                                        "# Three\n\nAs ADR-2024-001, ADR 2025-001, ADR-2024, ADR-001 and ADR-2025-007.\n")));
    }

    @Test
    void aNumberOfASeries() {
        assertEquals(
                List.of("SE-0001.html SE-0001", "ST-0001.html ST-0001"),
                links(
                        BuiltInProcesses.get("swift-evolution"),
                        "proposals",
                        "SE-0002.html",
                        Map.of(
                                "proposals/0001-a.md", SWIFT.formatted("A"),
                                "proposals/testing/0001-b.md", SWIFT.formatted("B"),
                                "proposals/0002-c.md", SWIFT.formatted("C") + "\nAs SE-0001, ST-0001 and ST-0002.\n")));
    }

    private static List<String> links(ProposalProcess process, String folder, String page, Map<String, String> files) {
        Site site = Sites.site(process, SourceTree.of(folder, files), History.none(), Sites.PLAIN);
        String text = Sites.pages(site).get(page);
        return LINK.matcher(text.substring(text.indexOf("As ")))
                .results()
                .map(it -> it.group(1) + " " + it.group(2))
                .distinct()
                .toList();
    }
}
