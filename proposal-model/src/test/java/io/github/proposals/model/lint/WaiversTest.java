package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.Contents;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryRecord;
import io.github.proposals.model.history.Version;
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

class WaiversTest {

    private static final String FILE = "PEP-0001-a.md";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    @Test
    void hidesItsFindingUpToItsLastDay() throws IOException {
        assertEquals(List.of(), severities(LAST_DAY, History.none()));
    }

    @Test
    void turnsItsFindingIntoANoteAfterwards() throws IOException {
        assertEquals(List.of(Severity.INFO), severities(LAST_DAY.plusDays(1), History.none()));
    }

    @Test
    void endsAltogetherWhenAChangeTouchesTheProposalAfterwards() throws IOException {
        Version version = new Version(FILE, "1", "Draft", "A", Optional.of(1));
        DocumentChange change = new DocumentChange(Optional.empty(), Optional.of(version), Optional.of(version), true);
        History history = History.of(
                Optional.of(false),
                new HistoryRecord(
                        false,
                        Optional.empty(),
                        List.of(FILE),
                        List.of(change),
                        List.of(change),
                        List.of(),
                        List.of(),
                        Contents.NONE));
        assertEquals(List.of(Severity.ERROR), severities(LAST_DAY.plusDays(1), history));
    }

    @Test
    void isToldWhenItHasExpired() throws IOException {
        assertEquals(
                List.of(
                        "the waiver for title.malformed of PEP-0001 expired on 2026-06-30",
                        "repair what it covers, or give it another day: @ada answers for it (nobody minds)"),
                found(LAST_DAY.plusDays(1), History.none()).all().stream()
                        .filter(it -> it.rule().equals("waiver.expired"))
                        .flatMap(it -> List.of(it.message(), it.finding().help()).stream())
                        .toList());
    }

    @Test
    void isNotCalledUnusedWhereAnotherBuildMayFindWhatItCovers() throws IOException {
        assertEquals(List.of(), unused("status.undecided", "PEP-0001"));
        assertEquals(
                List.of("the waiver for title.unfilled of PEP-0001 covers nothing"),
                unused("title.unfilled", "PEP-0001"));
        assertEquals(
                List.of("the waiver for status.undecided of PEP-0009 covers nothing"),
                unused("status.undecided", "PEP-0009"));
    }

    private static List<String> unused(String rule, String proposal) throws IOException {
        return found(rule, proposal, LAST_DAY, History.onDefaultBranch(false)).all().stream()
                .filter(it -> it.rule().equals("waiver.unused"))
                .map(Diagnostic::message)
                .toList();
    }

    private static List<Severity> severities(LocalDate asOf, History history) throws IOException {
        return found(asOf, history).all().stream()
                .filter(it -> it.rule().equals("title.malformed"))
                .map(Diagnostic::severity)
                .toList();
    }

    private static Diagnostics found(LocalDate asOf, History history) throws IOException {
        return found("title.malformed", "PEP-0001", asOf, history);
    }

    private static Diagnostics found(String rule, String proposal, LocalDate asOf, History history) throws IOException {
        Waiver waiver =
                new Waiver(rule, proposal, "", "nobody minds", "@ada", LAST_DAY, Place.ofFile("proposals.yaml"));
        List<Rule> rules = RuleProvider.all(WaiversTest.class.getClassLoader());
        Circumstances circumstances = new Circumstances(asOf, asOf, List.of(), history);
        return new Linter(
                        new ProposalReader(BuiltInProcesses.get("plano-pep"), circumstances),
                        rules,
                        new LintSettings(RegisterSettings.NONE, List.of(waiver)))
                .lint(
                        SourceTree.of(
                                "", Map.of(FILE, "# A\n\n| Field | Value |\n|---|---|\n| **Status** | Draft |\n")),
                        Progress.NONE)
                .diagnostics();
    }
}
