package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromotionTest {

    @Test
    void changesStatusDateHistoryAndTheOneRowOfTheIndex() throws IOException {
        Plan plan = assertInstanceOf(Plan.class, promote(jumpstarter(), "JEP-0010", "Final"));
        assertEquals("JEP-0010: 'Implemented' becomes 'Final'", plan.summary());
        List<String> lines = plan.diff()
                .lines()
                .filter(line -> line.matches("[-+].*") && !line.matches("(---|\\+\\+\\+) .*"))
                .map(line -> line.replaceAll(" +\\|", " |"))
                .toList();
        assertEquals(
                List.of(
                        "-| **Status** | Implemented |",
                        "+| **Status** | Final |",
                        "-| **Updated** | 2026-08-03 |",
                        "+| **Updated** | 2026-11-21 |",
                        "+- 2026-11-21: final",
                        "-| 0010 | [Power Cycle Hooks](JEP-0010-power-cycle-hooks.md) | Implemented | @rvaldez (Rosa Valdez) |",
                        "+| 0010 | [Power Cycle Hooks](JEP-0010-power-cycle-hooks.md) | Final | @rvaldez (Rosa Valdez) |"),
                lines);
    }

    @Test
    void refusesAStepThatTheProcessDoesNotHaveAndNamesThoseItHas() throws IOException {
        Refusal refusal = assertInstanceOf(Refusal.class, promote(plano(), "2", "Complete"));
        assertEquals("PEP-0002 is 'Under Review', and no step leads from there to 'Complete'", refusal.reason());
        assertEquals(List.of("legal from there: Accepted, Declined, Deferred, Withdrawn"), refusal.help());
    }

    @Test
    void takesAnUndrawnStepOnlyIfForced() throws IOException {
        Refusal refusal = assertInstanceOf(Refusal.class, promote(plano(), "PEP-0002", "Draft"));
        assertTrue(refusal.help().get(1).contains("-Dproposal.force"));
        Outcome forced = Promotion.plan(plano().desk(), new Promotion.Request("PEP-0002", "Draft", Map.of(), true));
        assertInstanceOf(Plan.class, forced);
        Outcome illegal = Promotion.plan(plano().desk(), new Promotion.Request("PEP-0002", "Complete", Map.of(), true));
        assertInstanceOf(Refusal.class, illegal);
    }

    @Test
    void namesWhatIsMissingForTheStep() throws IOException {
        Refusal refusal = assertInstanceOf(Refusal.class, promote(plano(), "PEP-0002", "Declined"));
        assertEquals("PEP-0002 is not ready to be 'Declined', it still needs:", refusal.reason());
        assertEquals(
                List.of("the reason why it was declined is missing while the status is 'Declined'"),
                refusal.diagnostics().all().stream().map(it -> it.message()).toList());
        Outcome given = Promotion.plan(
                plano().desk(),
                new Promotion.Request("PEP-0002", "Declined", Map.of("resolution", "Nobody needs it."), false));
        assertTrue(assertInstanceOf(Plan.class, given).diff().contains("+| **Resolution** | Nobody needs it. |"));
    }

    @Test
    void suggestsTheProposalTheStatusAndTheFieldThatWereProbablyMeant() throws IOException {
        Refusal proposal = assertInstanceOf(Refusal.class, promote(plano(), "PEP-0020", "Accepted"));
        assertEquals("there is no proposal 'PEP-0020'", proposal.reason());
        assertTrue(proposal.help().get(0).startsWith("did you mean 'PEP-000"), proposal.help()::toString);
        Refusal status = assertInstanceOf(Refusal.class, promote(plano(), "PEP-0002", "Acepted"));
        assertTrue(status.help().get(0).startsWith("did you mean 'Accepted'?"));
        Outcome field = Promotion.plan(
                plano().desk(), new Promotion.Request("PEP-0002", "Accepted", Map.of("Sponser", "@ada"), false));
        assertTrue(assertInstanceOf(Refusal.class, field).help().get(0).startsWith("did you mean 'Sponsor'?"));
    }

    @Test
    void saysWhatIsStillToBeDone() throws IOException {
        Plan plan = assertInstanceOf(Plan.class, promote(plano(), "PEP-0002", "Accepted"));
        assertEquals(1, plan.notes().size());
        assertTrue(plan.notes().get(0).contains("this question is still open"), plan.notes()::toString);
    }

    @Test
    void tellsForEachLegalStatusWhatIsMissing() throws IOException {
        NextSteps next = NextSteps.of(plano().desk(), "2").orElseThrow();
        assertEquals(
                List.of("Accepted 0 1", "Declined 1 0", "Deferred 0 0", "Withdrawn 0 0"),
                next.choices().stream()
                        .map(it -> it.to().name() + " " + it.needed().size() + " "
                                + it.wanted().size())
                        .toList());
        assertEquals(4, NextSteps.number(plano().desk().proposals()));
        assertEquals(13, NextSteps.number(jumpstarter().desk().proposals()));
    }

    @Test
    void whatTheNewStatusDemandsIsMissedAlsoWhereItWasMissingBefore() throws IOException {
        Shelf shelf = Shelf.example("plano", "plano-pep", "docs/peps");
        Refusal refusal = assertInstanceOf(Refusal.class, promote(shelf, "PEP-0002", "Accepted"));
        assertEquals(
                List.of("the section 'Security Considerations' is missing"),
                refusal.diagnostics().all().stream().map(it -> it.message()).toList());
        assertTrue(refusal.help().get(1).contains("-Dproposal.force"), refusal.help()::toString);
        Outcome forced = Promotion.plan(shelf.desk(), new Promotion.Request("PEP-0002", "Accepted", Map.of(), true));
        assertInstanceOf(Plan.class, forced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shelved", "Can't Happen", "It's 'over'", "50% done"})
    void aDemandOfBothStatusesIsNoNewOneWhateverTheyAreCalled(String end) throws IOException {
        ProposalProcess process = process("""
                id: boats
                prefix: B
                header: bold-lines
                files: {name: "{number}-{slug}.md"}
                fields:
                  - {name: Status, type: status, required: true}
                  - name: Builder
                    required:
                      - {when: {status: [Sketch, "%1$s"]}, severity: warning}
                statuses:
                  - {name: Sketch, initial: true, next: ["%1$s"]}
                  - {name: "%1$s", kind: closed}
                """.formatted(end));
        Shelf shelf = new Shelf(process, "").put("0001-a-raft.md", "# A Raft\n\n**Status**: Sketch\n");
        Plan plan = assertInstanceOf(Plan.class, promote(shelf, "1", end));
        assertEquals(1, plan.notes().size(), plan.notes()::toString);
        assertTrue(plan.diff().contains("+**Status**: " + end + "\n"), plan::diff);
    }

    @Test
    void leavesTheRowsOfOthersAloneWhoseNamesContainThisOne() throws IOException {
        ProposalProcess process = process("""
                id: boats
                prefix: B
                header: bold-lines
                files: {name: "b-{number}.md", exclude: [README.md]}
                numbering: {width: 1}
                fields:
                  - {name: Status, type: status, required: true}
                statuses:
                  - {name: Sketch, initial: true, next: [Afloat]}
                  - {name: Afloat, kind: done}
                index:
                  files: [README.md]
                  section: Boats
                  columns:
                    - {name: Title, shows: title, linked: true}
                    - {name: Status, shows: status}
                """);
        Shelf shelf = new Shelf(process, "")
                .put("b-1.md", "# A Raft\n\n**Status**: Sketch\n")
                .put("b-12.md", "# A Ferry\n\n**Status**: Afloat\n")
                .put("README.md", """
                        # All

                        ## Boats

                        | Title | Status |
                        |---|---|
                        | [A Raft](b-1.md) | Sketch |
                        | [A Ferry](b-12.md) | Sketch, like b-1 |
                        """);
        Plan plan = assertInstanceOf(Plan.class, promote(shelf, "b-1.md", "Afloat"));
        assertTrue(plan.diff().contains("+| [A Raft](b-1.md) | Afloat |\n"), plan::diff);
        assertFalse(plan.diff().contains("\n-| [A Ferry]"), plan::diff);
    }

    /** What "+" begins is added, and all else was there before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Date | Status |\n|---|---|\n| 2026-01-02 | Proposed |\n+| 2026-11-21 | Accepted |",
                "| Status | Since |\n|---|---|\n+| Accepted | 2026-11-21 |\n| Proposed | 2026-01-02 |\n| Proposed | 2026-01-01 |",
                "* 2026-01-01: Proposed\n* 2026-01-02: Proposed\n+* 2026-11-21: Accepted",
                "- Proposed (2026-01-02)\n+- Accepted 2026-11-21",
            })
    void addsToTheHistoryOfStatuses(String history) throws IOException {
        String added =
                history.lines().filter(it -> it.startsWith("+")).findFirst().orElseThrow();
        Shelf shelf = Shelf.of("nygard-adr", "")
                .put(
                        "0001-bees.md",
                        "# 1. Bees\n\n## Status\n\n" + history.replace("\n" + added, "")
                                + "\n\n## Context\n\nA.\n\n## Decision\n\nB.\n");
        Plan plan = assertInstanceOf(Plan.class, promote(shelf, "1", "Accepted"));
        assertEquals(
                List.of(added),
                plan.diff()
                        .lines()
                        .filter(line -> line.matches("[-+].*") && !line.matches("(---|\\+\\+\\+) .*"))
                        .toList());
    }

    private static ProposalProcess process(String yaml) {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", yaml));
        assertFalse(result.diagnostics().reach(Severity.ERROR), result.diagnostics()::toString);
        return result.process().orElseThrow();
    }

    private static Outcome promote(Shelf shelf, String proposal, String to) throws IOException {
        return Promotion.plan(shelf.desk(), new Promotion.Request(proposal, to, Map.of(), false));
    }

    /** The example with the sections that it lacks. */
    private static Shelf plano() {
        Shelf shelf = Shelf.example("plano", "plano-pep", "docs/peps");
        String path = shelf.path("PEP-0002-token-budgets.md");
        return shelf.put(
                path,
                shelf.files
                        .get(path)
                        .replace("## Test Plan", "## Security Considerations\n\nIt only counts.\n\n## Test Plan")
                        .replace("## Design", "### Non-Goals\n\nBilling.\n\n## Design"));
    }

    private static Shelf jumpstarter() {
        return Shelf.example("jumpstarter", "jumpstarter-jep", "docs/source/contributing/jeps");
    }
}
