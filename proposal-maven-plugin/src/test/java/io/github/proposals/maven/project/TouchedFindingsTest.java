package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.lint.JudgedFiles;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.rules.BuiltInRules;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TouchedFindingsTest {

    private static final ProposalProcess DEPS = BuiltInProcesses.get("dynamo-dep");

    @Test
    void allThatIsInAChangedFileCounts() throws IOException {
        Map<String, String> now = Map.of("deps/0001-a.md", text("Aproved", ""), "deps/0002-b.md", text("Aproved", ""));
        assertEquals(
                List.of("deps/0001-a.md status.unknown"),
                touched(now, Map.of("deps/0001-a.md", Optional.of(text("Aproved", "Less.")))));
    }

    @Test
    void aLinkToAFileThatWasRemovedCountsWhereverItIs() throws IOException {
        Map<String, String> now = Map.of("deps/0001-a.md", text("Draft", "See [the flow](flow.svg) and [more](x.md)."));
        assertEquals(
                List.of("deps/0001-a.md link.broken-file"),
                touched(now, Map.of("deps/flow.svg", Optional.of("<svg/>"))));
    }

    @Test
    void aHeadingThatWasRemovedBreaksTheLinksToIt() throws IOException {
        Map<String, String> now = Map.of(
                "deps/0001-a.md", text("Draft", "See [there](0002-b.md#costs)."), "deps/0002-b.md", text("Draft", ""));
        assertEquals(
                List.of("deps/0001-a.md link.broken-anchor"),
                touched(now, Map.of("deps/0002-b.md", Optional.of(text("Draft", "\n\n## Costs\n\nNone.")))));
    }

    @Test
    void whatWasThereBeforeDoesNot() throws IOException {
        Map<String, String> now = Map.of("deps/0001-a.md", text("Draft", "See [more](x.md)."));
        assertEquals(List.of(), touched(now, Map.of("deps/y.md", Optional.of("gone"))));
    }

    private static List<String> touched(Map<String, String> now, Map<String, Optional<String>> before)
            throws IOException {
        SourceTree tree = SourceTree.of("deps", new HashMap<>(now));
        Linter linter = new Linter(
                new ProposalReader(DEPS, Circumstances.on(LocalDate.of(2026, 11, 21))),
                new BuiltInRules().rules(),
                LintSettings.NONE);
        return TouchedFindings.of(new JudgedFiles(linter, tree), tree, DEPS.files(), before).stream()
                .filter(it -> it.rule().startsWith("link.") || it.rule().equals("status.unknown"))
                .map(it -> it.place().path() + " " + it.rule())
                .sorted()
                .toList();
    }

    private static String text(String status, String more) {
        return "# A cache of slots\n\n**Status**: " + status + "\n\n**Authors**: @ada\n\n# Summary\n\nSlots. " + more
                + "\n";
    }
}
