package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

    @Test
    void anEmptyProposalIsNotAccepted() throws IOException {
        Shelf shelf = Shelf.example("plano", "plano-pep", "docs/peps");
        shelf.carryOut(NewProposal.plan(
                shelf.desk(),
                new NewProposal.Request("Warm Starts", Optional.empty(), Optional.of("Nora Beek (@nora)"), "")));
        NextSteps next = NextSteps.of(shelf.desk(), "Warm Starts").orElseThrow();
        assertTrue(next.choices().stream().noneMatch(it -> it.needed().isEmpty()), next::toString);
        String to = next.choices().get(0).to().name();
        assertInstanceOf(Refusal.class, promote(shelf, "Warm Starts", to));
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
