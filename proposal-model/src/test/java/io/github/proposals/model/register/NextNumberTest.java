package io.github.proposals.model.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NextNumberTest {

    @Test
    void theFirstProposalHasTheFirstNumberThatIsNotReserved() throws IOException {
        assertEquals(1, next("plano-pep"));
        assertEquals(10, next("jumpstarter-jep"));
        assertEquals(1, next("dynamo-dep"));
    }

    @Test
    void aGapIsFilledWhereGapsAreWrong() throws IOException {
        assertEquals(2, next("plano-pep", "PEP-0001-a.md", "PEP-0003-c.md"));
    }

    @Test
    void aGapThatTheProjectDoesNotMindIsNotFilled() throws IOException {
        for (Optional<Severity> mild : List.of(Optional.<Severity>empty(), Optional.of(Severity.INFO))) {
            LintSettings settings = new LintSettings(Map.of("number.gap", mild), List.of());
            assertEquals(8, next(settings, "plano-pep", "PEP-0001-a.md", "PEP-0004-c.md", "PEP-0007-d.md"));
        }
        LintSettings gapless = new LintSettings(Map.of("number.gap", Optional.of(Severity.ERROR)), List.of());
        assertEquals(11, next(gapless, "jumpstarter-jep", "JEP-0010-a.md", "JEP-0014-c.md"));
    }

    @Test
    void elsewhereItIsHigherThanAllOthers() throws IOException {
        assertEquals(15, next("jumpstarter-jep", "JEP-0010-a.md", "JEP-0014-c.md"));
    }

    @Test
    void whatIsFarBelowAllOthersWasNeverLeftOut() throws IOException {
        assertEquals(502, next("plano-pep", "PEP-0500-a.md", "PEP-0501-b.md"));
        assertEquals(501, next("plano-pep", "PEP-0500-a.md", "PEP-0502-b.md"));
        assertEquals(1, next("plano-pep", "PEP-0042-a.md"));
    }

    @Test
    void aNumberInAWrongNameIsTakenAsWell() throws IOException {
        assertEquals(2, next("plano-pep", "PEP-0001-Upper-Case.md"));
        assertEquals(3, next("plano-pep", "PEP-1-a.md", "PEP-0002-b.md"));
    }

    @Test
    void aPlaceholderTakesNothing() throws IOException {
        assertEquals(1, next("dynamo-dep", "0000-later.md"));
        assertEquals(1, next("plano-pep", "PEP-XXXX-later.md"));
    }

    private static int next(String process, String... names) throws IOException {
        return next(LintSettings.NONE, process, names);
    }

    private static int next(LintSettings settings, String process, String... names) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, "# A\n\n| Field | Value |\n|---|---|\n| **Status** | Draft |\n");
        }
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get(process), Circumstances.on(LocalDate.of(2026, 6, 1)));
        return NextNumber.of(new Linter(reader, List.of(), settings)
                .lint(SourceTree.of("", files), Progress.NONE)
                .proposals());
    }
}
