package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: gated
                    prefix: G
                    files: {name: "G-{number}-{slug}.md"}
                    header: field-table
                    fields:
                      - {name: Status, type: status, required: true}
                      - {name: Author, type: people, role: author}
                      - {name: Sponsor, type: people, role: sponsor}
                      - {name: Accepted On, type: date, reached: [Accepted]}
                    statuses:
                      - {name: Draft, kind: open, initial: true}
                      - {name: Accepted, kind: done}
                    transitions:
                      - {from: Draft, to: Accepted, needs: {fields: [Sponsor], other-than-author: [Sponsor]}}
                    """))
            .process()
            .orElseThrow();

    @Test
    void aPromotionWithoutWhatItsGateAsksForIsRefused() throws IOException {
        Refusal refusal = (Refusal) promote("@ada", "");
        assertEquals(
                List.of(
                        "the step to 'Accepted' needs Sponsor",
                        "the step to 'Accepted' needs somebody other than the author as Sponsor"),
                messages(refusal));
    }

    @Test
    void nobodySponsorsHimself() throws IOException {
        assertEquals(
                List.of("the step to 'Accepted' needs somebody other than the author as Sponsor"),
                messages((Refusal) promote("@ada", "@ada")));
    }

    @Test
    void aPromotionThroughTheGateWritesTheDay() throws IOException {
        Plan plan = (Plan) promote("@ada", "@grace");
        assertEquals(
                "# A\n\n| Field | Value |\n|---|---|\n| Status | Accepted |\n| Author | @ada |\n| Sponsor | @grace |\n"
                        + "| Accepted On | 2026-06-01 |\n",
                plan.changes().get(0).after().orElseThrow());
    }

    @Test
    void theNextStepsSayWhatTheGateAsksFor() throws IOException {
        NextSteps next = NextSteps.of(desk("@ada", "@ada"), "G-0001").orElseThrow();
        assertEquals(
                List.of("the step to 'Accepted' needs somebody other than the author as Sponsor"),
                next.choices().get(0).needed().stream().map(Diagnostic::message).toList());
    }

    private static List<String> messages(Refusal refusal) {
        return refusal.diagnostics().all().stream().map(Diagnostic::message).toList();
    }

    private static Outcome promote(String author, String sponsor) throws IOException {
        return Promotion.plan(desk(author, sponsor), new Promotion.Request("G-0001", "Accepted", Map.of(), false));
    }

    private static Desk desk(String author, String sponsor) throws IOException {
        String text = "# A\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n| Author | " + author
                + " |\n| Sponsor | " + sponsor + " |\n";
        return new Desk(
                new ProposalReader(PROCESS, Circumstances.on(DAY)),
                RuleProvider.all(GatesTest.class.getClassLoader()),
                LintSettings.NONE,
                SourceTree.of("", Map.of("G-0001-a.md", text)),
                DAY);
    }
}
