package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.config.NamedRules;
import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.diagnostic.Accepted;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.report.Report;
import io.github.proposals.model.report.SarifReporter;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that a process defines itself are rules like all others. */
class OwnRulesTest {

    private static final List<Rule> RULES = RuleProvider.all(OwnRulesTest.class.getClassLoader());
    private static final RuleCatalogue CATALOGUE = new RuleCatalogue(RULES);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private static final String PROCESS = """
            id: small
            prefix: S
            document: S-0
            files: {name: "S-{number}-{slug}.md"}
            header: bold-lines
            own-rules:
              - name: harbour.todo
                summary: Something is still to be done.
                severity: warning
                page: |
                  Nobody reads a text twice.

                  ## Good

                  Say who does it, and when.
              - {name: harbour.pilot, summary: A large ship has no pilot.}
            fields:
              - {name: Status, type: status}
              - name: Pilot
                required: [{rule: harbour.pilot, when: {status: [Under Way]}, says: Large ships need a pilot.}]
              - {name: Mast, checks: [{max-length: 5, rule: harbour.pilot, severity: info}]}
            statuses:
              - {name: Planned, kind: open, initial: true, next: [Under Way]}
              - {name: Under Way, kind: done}
            sections:
              - {name: Why, required: [{rule: harbour.todo}]}
            leftovers:
              - {starts: [Write here], what: a hint, rule: harbour.todo}
            texts:
              - {must-not: 'TODO', message: a TODO is left, rule: harbour.todo, severity: error, says: Nothing is left.}
            """;

    private static final String SHIP = """
            # A ship

            **Status:** Under Way\\
            **Mast:** far too high

            ## Other

            TODO paint it.

            Write here what it costs.
            """;

    @Test
    void aDemandThatNamesARuleIsAFindingOfThatRule() throws IOException {
        assertEquals(
                List.of(
                        "harbour.pilot error: the field 'Pilot' is missing while the status is 'Under Way'",
                        "harbour.pilot info: 'Mast': 12 characters are too many: there may be at most 5",
                        "harbour.todo warning: a TODO is left",
                        "harbour.todo warning: a hint is still there",
                        "harbour.todo warning: the section 'Why' is missing"),
                found(lint(PROCESS, SHIP, LintSettings.NONE)));
    }

    @Test
    void aProjectSaysHowBadItIsAsOfAnyOtherRule() throws IOException {
        LintSettings settings = new LintSettings(
                new RegisterSettings(
                        Map.of("harbour.todo", Optional.empty(), "harbour.pilot", Optional.of(Severity.WARNING)),
                        List.of()),
                List.of());
        assertEquals(
                List.of("harbour.pilot warning", "harbour.pilot warning"),
                lint(PROCESS, SHIP, settings).diagnostics().all().stream()
                        .map(it -> it.rule() + " " + it.severity().word())
                        .toList());
    }

    @Test
    void theProcessMayNameItWhereItNamesRules() throws IOException {
        String more = "rules: {harbour.pilot: info}\nsoften:\n  - {to: info, rules: [harbour.*]}\n";
        assertTrue(lint(PROCESS + more, SHIP, LintSettings.NONE).diagnostics().all().stream()
                .allMatch(it -> it.severity() == Severity.INFO));
    }

    @Test
    void aSuppressionHidesItAndIsToldWhereThereIsNothingToHide() throws IOException {
        String allowed = SHIP + "\n<!-- proposal: allow harbour.todo, harbour.pilot: it is a raft -->\n";
        LintResult result = lint(PROCESS, allowed, LintSettings.NONE);
        assertEquals(List.of(), found(result));
        assertEquals(
                5, result.judged().accepted().stream().map(Accepted::diagnostic).count());
        String clean = """
                # A ship

                **Status:** Planned

                ## Why

                To sail. <!-- proposal: allow harbour.todo, harbour.mast: it is a raft -->
                """;
        assertEquals(
                List.of(
                        "suppression.malformed warning: there is no rule 'harbour.mast' to suppress",
                        "suppression.unused warning: the rule 'harbour.todo' finds nothing here to suppress"),
                found(lint(PROCESS, clean, LintSettings.NONE)));
    }

    @Test
    void whatADemandAsksOfTheBranchIsNeverCalledUnused() throws IOException {
        String process = PROCESS.replace("says: Nothing is left.", "when: {merged: true}")
                .replace("- {starts: [Write here], what: a hint, rule: harbour.todo}", "[]")
                .replace("[{rule: harbour.todo}]", "true");
        String clean = """
                # A ship

                **Status:** Planned

                ## Why

                To sail. <!-- proposal: allow harbour.todo: it is a raft -->
                """;
        assertEquals(List.of(), found(lint(process, clean, LintSettings.NONE)));
    }

    @Test
    void itHasAPageAndTheSentencesOfItsDemands() {
        List<RuleInForce> all = RulesInForce.of(RULES, process(PROCESS), LintSettings.NONE);
        RuleInForce todo = all.stream()
                .filter(it -> it.info().id().equals("harbour.todo"))
                .findFirst()
                .orElseThrow();
        assertEquals("""
                # harbour.todo

                Something is still to be done.

                Nobody reads a text twice.

                ## Good

                Say who does it, and when.
                """, todo.page());
        assertEquals(Optional.of(Severity.WARNING), todo.severity());
        assertEquals(RuleInForce.DecidedBy.PROCESS, todo.decided());
        assertEquals(
                List.of("Nothing is left."),
                todo.says().stream().map(Quote::text).toList());
        RuleInForce usual = all.stream()
                .filter(it -> it.info().id().equals("text.forbidden"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), usual.says());
    }

    @Test
    void reportsKnowItsPage() throws IOException {
        ProposalProcess process = process(PROCESS);
        LintResult result = lint(PROCESS, SHIP, LintSettings.NONE);
        Report report = new Report(
                "small",
                List.of(),
                CATALOGUE.of(process).all(),
                rule -> RulePages.page(RULES, process, rule),
                result.judged(),
                it -> List.of());
        String sarif = new SarifReporter().write(report);
        assertTrue(sarif.contains("\"id\": \"harbour.todo\""), sarif);
        assertTrue(sarif.contains("Nobody reads a text twice."), sarif);
        assertTrue(sarif.contains("\"ruleIndex\": 0"), sarif);
    }

    @Test
    void mistakesAreToldWhereTheyStand() {
        assertEquals(
                List.of(
                        "config.wrong-value: the topic 'section' has rules already that are none of this process",
                        "config.wrong-value: 'Harbour' is no id of a rule",
                        "config.wrong-value: there is no own rule 'harbour.tod'"),
                mistakes("""
                        id: small
                        prefix: S
                        files: {name: "S-{number}-{slug}.md"}
                        own-rules:
                          - {name: section.odd, summary: It is odd.}
                          - {name: Harbour, summary: It is none.}
                          - {name: harbour.todo, summary: It is left.}
                        texts:
                          - {must-not: TODO, message: a TODO is left, rule: harbour.tod}
                        """));
        assertEquals(List.of(), mistakes(PROCESS));
        assertEquals(
                List.of("config.wrong-value: there is no rule 'sektion.*'"),
                mistakes(PROCESS + "exempt: [sektion.*]\n"));
    }

    @Test
    void whatAProjectSaysIsLookedUpAgainOnceTheProcessIsKnown() {
        ProjectConfigReader.Result read =
                new ProjectConfigReader(CATALOGUE).read(new SourceText("proposals.yaml", """
                        severities: {harbour.todo: off, harbour.tod: info}
                        waivers:
                          - {rule: harbour.crew, proposal: S-1, reason: none, owner: ada, until: 2027-01-01}
                        """));
        assertEquals(List.of(), read.diagnostics().all());
        Diagnostics unknown = NamedRules.unknown(read.config(), CATALOGUE.of(process(PROCESS)));
        assertEquals(
                List.of("there is no rule 'harbour.tod'", "there is no rule 'harbour.crew' to waive"),
                unknown.all().stream().map(Diagnostic::message).toList());
        assertEquals(
                "did you mean 'harbour.todo'?", unknown.all().get(0).finding().help());
    }

    private static List<String> mistakes(String yaml) {
        return new ProcessReader(CATALOGUE::covers)
                .read(new SourceText("process.yaml", yaml)).diagnostics().all().stream()
                        .map(it -> it.rule() + ": " + it.message())
                        .toList();
    }

    private static ProposalProcess process(String yaml) {
        ProcessReader.Result read = new ProcessReader(CATALOGUE::covers).read(new SourceText("process.yaml", yaml));
        assertEquals(List.of(), read.diagnostics().all());
        return read.process().orElseThrow();
    }

    private static LintResult lint(String process, String text, LintSettings settings) throws IOException {
        ProposalReader reader =
                new ProposalReader(process(process), new Circumstances(DAY, DAY, List.of(), History.none()));
        return new Linter(reader, RULES, settings)
                .lint(SourceTree.of("", Map.of("S-0001-a-ship.md", text)), Progress.NONE);
    }

    private static List<String> found(LintResult result) {
        return result.diagnostics().all().stream()
                .map(it -> it.rule() + " " + it.severity().word() + ": " + it.message())
                .sorted()
                .toList();
    }
}
