package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide shows what really comes out. */
class AuthoringGuideTest {

    private String guide;

    @BeforeEach
    void read() throws IOException {
        guide = Files.readString(Path.of("..", "src", "site", "markdown", "authoring.md"));
    }

    @Test
    void showsTheChangesOfAPromotion() throws IOException {
        Shelf shelf = plano();
        String path = shelf.path("PEP-0002-token-budgets.md");
        shelf.put(
                path,
                shelf.files
                        .get(path)
                        .replace(
                                "## Test Plan", "## Security Considerations\n\nNone: it only counts.\n\n## Test Plan"));
        Outcome outcome = Promotion.plan(
                shelf.desk(),
                new Promotion.Request(
                        "PEP-0002", "Declined", Map.of("Resolution", "Budgets belong into the gateway"), false));
        String shown = guide.substring(guide.indexOf("```diff\n") + 8, guide.indexOf("\n```\n\nWith the status"));
        assertEquals(assertInstanceOf(Plan.class, outcome).diff(), shown + "\n");
    }

    @Test
    void showsWhatTheGoalsSay() throws IOException {
        assertShown(NewProposal.plan(
                plano().desk(),
                new NewProposal.Request("Warm Starts", Optional.empty(), Optional.of("Nora Beek (@nora)"), "")));
        assertShown(Repairs.plan(plano().desk()));
        assertShown(Supersession.plan(
                Shelf.example("jumpstarter", "jumpstarter-jep", "docs/source/contributing/jeps")
                        .desk(),
                "JEP-0011",
                "JEP-0010",
                false));
        Outcome refusal =
                Promotion.plan(plano().desk(), new Promotion.Request("PEP-0002", "Complete", Map.of(), false));
        assertTrue(guide.contains(assertInstanceOf(Refusal.class, refusal).reason()));
    }

    @Test
    void countsWhatServeShows() throws IOException {
        int count = plano().desk().proposals().all().size();
        assertTrue(guide.contains("[INFO] " + count + " proposals are shown at "), () -> count + " are there");
    }

    @Test
    void showsWhereAProposalCanGo() throws IOException {
        NextSteps next = NextSteps.of(plano().desk(), "PEP-0002").orElseThrow();
        assertTrue(
                guide.contains("[INFO] " + String.join("\n[INFO] ", next.lines()) + "\n```"), next.lines()::toString);
    }

    private void assertShown(Outcome outcome) {
        Plan plan = assertInstanceOf(Plan.class, outcome);
        assertTrue(guide.contains("[INFO] Written: " + plan.summary() + ".\n"), plan::summary);
        List<String> files = plan.changes().stream()
                .map(change -> (change.before().isEmpty() ? "added " : "changed ") + change.path())
                .toList();
        assertTrue(guide.contains("[INFO]   " + String.join("\n[INFO]   ", files) + "\n"), files::toString);
    }

    private static Shelf plano() {
        return Shelf.example("plano", "plano-pep", "docs/peps");
    }
}
