package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.rules.BuiltInRules;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aStatusIsWrittenAsTheProcessSpellsIt() throws IOException {
        assertEquals(
                List.of("deps/0001-a.md:3:13-3:14 'D'"),
                fixes("status.unknown", "# A cache\n\n**Status**: draft\n\n# Summary\n\nSlots.\n"));
    }

    @Test
    void whatOnlyAPersonCanTellHasNoFix() throws IOException {
        assertEquals(List.of(), fixes("status.unknown", "# A cache\n\n**Status**: Xyzzy\n\n# Summary\n\nSlots.\n"));
    }

    private static List<String> fixes(String rule, String text) throws IOException {
        Desk desk = new Desk(
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), Circumstances.on(TODAY)),
                new BuiltInRules().rules(),
                LintSettings.NONE,
                SourceTree.of("deps", Map.of("deps/0001-a.md", text)),
                TODAY);
        Diagnostic found = desk.diagnostics().all().stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        return new Fixes(desk)
                .of(found).stream()
                        .map(it -> it.path() + ":" + it.start().line() + ":"
                                + it.start().column() + "-" + it.end().line() + ":"
                                + it.end().column() + " '"
                                + it.text() + "'")
                        .toList();
    }
}
