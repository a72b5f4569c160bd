package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How mild the process of Ethereum is, and to whom. */
class EthereumTest {

    private static final String NO_TITLE = "title: Bells in Blocks\\n => ";

    @Test
    void aValidOneIsFine() throws IOException {
        assertEquals(List.of(), Eips.findings(Eips.valid()));
    }

    @Test
    void aStubThatSaysWhereTheProposalWentIsFine() throws IOException {
        String stub =
                "---\neip: 4242\ncategory: ERC\nstatus: Moved\n---\n\nThis file was moved to https://example.org/erc-4242.md\n";
        assertEquals(List.of(), Eips.findings(stub));
    }

    @Test
    void whatNobodyWorksOnAnyMoreHasWarningsAtMost() throws IOException {
        String broken = Eips.changed(Eips.changed(Eips.valid(), NO_TITLE), "## Rationale => ## Reasons");
        assertTrue(Eips.errors(broken).size() > 2);
        String stagnant = Eips.changed(broken, "Review => Stagnant");
        assertEquals(List.of(), Eips.errors(stagnant));
        assertTrue(Eips.findings(stagnant).stream().allMatch(it -> it.endsWith(" warning")));
    }

    @Test
    void whatTheProjectSaysCountsMoreThanAMilderProcess() throws IOException {
        String broken = Eips.changed(Eips.changed(Eips.valid(), NO_TITLE), "Review => Stagnant");
        LintSettings strict = new LintSettings(Map.of("header.missing-field", Optional.of(Severity.ERROR)), List.of());
        assertEquals(
                List.of("header.missing-field"),
                Proposals.in(SourceTree.of("EIPS", Map.of("EIPS/eip-4242.md", broken)), Eips.PROCESS)
                        .with(strict)
                        .judge(Eips.TODAY)
                        .diagnostics()
                        .all()
                        .stream()
                        .filter(it -> it.severity() == Severity.ERROR)
                        .map(Diagnostic::rule)
                        .toList());
    }

    @Test
    void whatARequiredProposalIsForIsWorthASentence() throws IOException {
        String silent = Eips.changed(Eips.valid(), "155, 1559 => 155, 160, 1559");
        assertEquals(List.of("reference.unmentioned:11 warning"), Eips.findings(silent));
    }

    @Test
    void proposalsOfOneUpgradeMayRequireEachOther() throws IOException {
        String first = Eips.changed(Eips.valid(), "requires: 155, 1559 => requires: 155, 1559, 5000");
        String second =
                Eips.changed(Eips.changed(Eips.valid(), "eip: 4242 => eip: 5000"), "155, 1559 => 155, 1559, 4242");
        assertEquals(
                List.of("reference.cycle warning"),
                Proposals.in(
                                SourceTree.of("EIPS", Map.of("EIPS/eip-4242.md", first, "EIPS/eip-5000.md", second)),
                                Eips.PROCESS)
                        .judge(Eips.TODAY)
                        .diagnostics()
                        .all()
                        .stream()
                        .map(it -> it.rule() + " " + it.severity().word())
                        .filter(it -> it.startsWith("reference.cycle"))
                        .toList());
    }

    @Test
    void applicationStandardsLiveInARepositoryOfTheirOwn() throws IOException {
        String erc =
                Eips.changed(Eips.changed(Eips.valid(), "category: Core => category: ERC"), "./eip-20 => ./erc-20");
        Map<String, String> files = Map.of(
                "LICENSE.md", "",
                "ERCS/erc-4242.md",
                        Eips.changed(
                                Eips.changed(erc, "requires: 155, 1559\\n => "), "[EIP-155](./eip-155.md) and => "),
                "ERCS/erc-20.md", Eips.changed(Eips.changed(erc, "eip: 4242 => eip: 20"), "requires: 155, 1559\\n => "),
                "ERCS/eip-quiet_bells.md", Eips.changed(erc, "eip: 4242 => eip: <to be assigned>"));
        assertEquals(
                List.of("ERCS/eip-quiet_bells.md number.unassigned info"),
                Proposals.in(SourceTree.of("ERCS", files), Eips.PROCESS).judge(Eips.TODAY).diagnostics().all().stream()
                        .filter(it -> !it.rule().startsWith("mention.")
                                && !it.rule().startsWith("reference.")
                                && !it.rule().startsWith("link."))
                        .map(it -> it.place().path() + " " + it.rule() + " "
                                + it.severity().word())
                        .toList());
    }
}
