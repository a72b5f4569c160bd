package io.github.proposals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What programs that use the library see first. */
class ProposalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Proposals HIVE = Proposals.in(
            SourceTree.of("jeps", Map.of("jeps/JEP-0010-bees.md", """
                    # JEP-0010: Bees

                    | Field | Value |
                    |---|---|
                    | **JEP** | 0010 |
                    | **Status** | Buzzing |
                    """, "jeps/notes/JEP-0011-wax.md", "# Wax\n")),
            BuiltInProcesses.get("jumpstarter-jep"));

    @Test
    void showWhatIsInThem() throws IOException {
        assertEquals(
                List.of("JEP-0010"),
                HIVE.read(Circumstances.on(DAY)).stream().map(Proposal::id).toList());
    }

    @Test
    void areJudgedByAllRulesThatAreThere() throws IOException {
        JudgedProposals judged = HIVE.judge(DAY);
        assertEquals(
                List.of("JEP-0010"),
                judged.register().stream().map(Proposal::id).toList());
        assertEquals(1, count(judged, "status.unknown"));
    }

    @Test
    void areJudgedAsTheProjectSays() throws IOException {
        Proposals lenient = HIVE.with(new LintSettings(Map.of("status.unknown", Optional.empty()), List.of()));
        assertEquals(0, count(lenient.judge(DAY), "status.unknown"));
        Proposals without = HIVE.with(new LintSettings(Map.of(), List.of("JEP-*")));
        assertEquals(List.of(), without.read(Circumstances.on(DAY)).all());
    }

    @Test
    void areJudgedByThoseRulesThatSomebodyChooses() throws IOException {
        assertEquals("nothing found\n", HIVE.by(List.of()).judge(DAY).report());
    }

    @Test
    void followAProcessThatThereIs() {
        assertThrows(IllegalArgumentException.class, () -> Proposals.in(Path.of("."), "beehive"));
    }

    private static long count(JudgedProposals judged, String rule) {
        return judged.diagnostics().all().stream()
                .map(Diagnostic::rule)
                .filter(rule::equals)
                .count();
    }
}
