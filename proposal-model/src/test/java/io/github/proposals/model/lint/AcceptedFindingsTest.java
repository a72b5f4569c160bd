package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What does not count is not lost: it is told who says so, and why. A profile says how bad the rest is. */
class AcceptedFindingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String HEAD = "# A\n\n| Field | Value |\n|---|---|\n| **Status** | Draft |\n";

    @Test
    void whatACommentAcceptsIsKeptWithItsReason() throws IOException {
        LintResult result = lint("<!-- proposal: allow title.malformed: an old title -->", LintSettings.NONE);
        assertEquals(List.of("COMMENT title.malformed: an old title"), accepted(result));
        assertEquals(0, count(result, "title.malformed"));
    }

    @Test
    void whatAWaiverAcceptsIsKeptWithWhoAnswersForIt() throws IOException {
        Waiver waiver = new Waiver(
                "title.malformed", "PEP-0001", "", "nobody minds", "@ada", DAY, Place.ofFile("proposals.yaml"));
        LintResult result = lint("", new LintSettings(RegisterSettings.NONE, List.of(waiver)));
        assertEquals(List.of("WAIVER title.malformed: nobody minds (@ada, until 2026-11-21)"), accepted(result));
    }

    @Test
    void anExpiredWaiverAcceptsNothing() throws IOException {
        Waiver waiver = new Waiver(
                "title.malformed",
                "PEP-0001",
                "",
                "nobody minds",
                "@ada",
                DAY.minusDays(1),
                Place.ofFile("proposals.yaml"));
        assertEquals(List.of(), accepted(lint("", new LintSettings(RegisterSettings.NONE, List.of(waiver)))));
    }

    @Test
    void aStrictProfileMakesErrorsOfWarnings() throws IOException {
        LintResult usual = lint("", LintSettings.NONE);
        LintResult strict = lint("", profile(Profile.STRICT, Map.of()));
        long warnings = usual.diagnostics().count(Severity.WARNING);
        assertEquals(true, warnings > 0, "there is nothing to make stricter");
        assertEquals(0, strict.diagnostics().count(Severity.WARNING));
        assertEquals(
                usual.diagnostics().count(Severity.ERROR) + warnings,
                strict.diagnostics().count(Severity.ERROR));
        assertEquals(
                usual.diagnostics().count(Severity.INFO), strict.diagnostics().count(Severity.INFO));
    }

    @Test
    void whileOldProposalsAreMendedNothingIsAnError() throws IOException {
        LintResult usual = lint("", LintSettings.NONE);
        LintResult adopting = lint("", profile(Profile.ADOPTING, Map.of()));
        assertEquals(0, adopting.diagnostics().count(Severity.ERROR));
        assertEquals(
                usual.diagnostics().count(Severity.ERROR),
                adopting.diagnostics().count(Severity.WARNING));
    }

    @Test
    void whatTheProjectSaysOfARuleGoesBeforeItsProfile() throws IOException {
        LintResult result = lint("", profile(Profile.ADOPTING, Map.of("title.malformed", Optional.of(Severity.ERROR))));
        assertEquals(1, result.diagnostics().count(Severity.ERROR));
        assertEquals(
                0,
                count(
                        lint("", profile(Profile.STRICT, Map.of("title.malformed", Optional.empty()))),
                        "title.malformed"));
    }

    private static LintSettings profile(Profile profile, Map<String, Optional<Severity>> severities) {
        return new LintSettings(new RegisterSettings(severities, List.of()), List.of(), profile);
    }

    private static long count(LintResult result, String rule) {
        return result.diagnostics().all().stream()
                .filter(it -> it.rule().equals(rule))
                .count();
    }

    private static List<String> accepted(LintResult result) {
        return result.judged().accepted().stream()
                .map(it -> it.by() + " " + it.diagnostic().rule() + ": " + it.reason())
                .toList();
    }

    private static LintResult lint(String more, LintSettings settings) throws IOException {
        return new Linter(
                        new ProposalReader(BuiltInProcesses.get("plano-pep"), Circumstances.on(DAY)),
                        RuleProvider.all(AcceptedFindingsTest.class.getClassLoader()),
                        settings)
                .lint(SourceTree.of("", Map.of("PEP-0001-a.md", HEAD + "\n" + more + "\n")), Progress.NONE);
    }
}
