package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules see lines where the parser sees them: it knows three line ends, and none of those that only Unicode knows. */
class LineEndsLintTest {

    private static final String PROCESS = """
            id: memo
            prefix: MEMO
            files: {name: "{number}-{slug}.md"}
            lifecycle: {states: {open: {kind: done}}}
            sections:
              - {name: Terms, sorted: true}
              - {name: Questions, resolved: {kind: [done]}}
              - {name: Requirements, entries: {word: REQ, labels: [Reason]}}
            """;

    private static final String DOCUMENT = """
            # A

            ## Terms

            **Cache**: what is kept
            **Bus**: what is late

            ## Requirements

            ### REQ 1: Speed

            Because.
            **Reason**: it is late

            See [this](#place).

            (place)=
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInThreeWays(String end) throws IOException {
        assertEquals(List.of("section.unsorted 6"), found(DOCUMENT.replace("\n", end)));
    }

    @Test
    void nothingElseEndsALine() throws IOException {
        for (String character : List.of("\u2028", "\u2029", "\u0085")) {
            assertEquals(
                    List.of("section.entry-part 9", "link.broken-anchor 13"),
                    found(DOCUMENT.replace("kept\n", "kept" + character)
                            .replace("Because.\n", "Because." + character)
                            .replace("\n(place)", character + "(place)")));
        }
    }

    private static List<String> found(String text) throws IOException {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", PROCESS))
                .process()
                .orElseThrow();
        LocalDate day = LocalDate.of(2026, 6, 1);
        return new Linter(
                        new ProposalReader(process, new Circumstances(day, day, List.of(), History.none())),
                        RuleProvider.all(LineEndsLintTest.class.getClassLoader()),
                        LintSettings.NONE)
                .lint(SourceTree.of("", Map.of("0001-a.md", text)), Progress.NONE).diagnostics().all().stream()
                        .map(it -> it.rule() + " " + it.place().start().line())
                        .toList();
    }
}
