package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Map<String, String> FILES = Map.of("JEP-0010-bees.md", """
            # JEP-0010: Bees

            | Field | Value |
            |---|---|
            | **JEP** | 0010 |
            | **Status** | Draft |
            """);

    @Test
    void whoOnlyLooksJudgesNothing() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Desk desk = desk(asked, false);
        assertEquals(
                "Draft",
                NextSteps.of(desk, "JEP-0010")
                        .orElseThrow()
                        .status()
                        .orElseThrow()
                        .name());
        assertEquals(0, asked.get());
        assertEquals(1, desk.diagnostics().all().size(), "whoever wants to know is told all the same");
    }

    @Test
    void whoChangesSomethingFindsItJudged() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Desk desk = desk(asked, true);
        assertEquals(1, asked.get());
        assertEquals(1, desk.diagnostics().all().size());
        assertEquals(1, asked.get());
    }

    private static Desk desk(AtomicInteger asked, boolean judge) throws IOException {
        RegisterRule rule = new RegisterRule() {
            @Override
            public RuleInfo info() {
                return new RuleInfo("set.asked", Severity.INFO, "There are proposals.");
            }

            @Override
            public Stream<Finding> check(Register proposals) {
                asked.incrementAndGet();
                return Stream.of(Finding.at(Place.ofFile("."), "there are proposals"));
            }
        };
        ProposalReader reader = new ProposalReader(BuiltInProcesses.get("jumpstarter-jep"), Circumstances.on(DAY));
        return new Desk(reader, List.of(rule), LintSettings.NONE, SourceTree.of("", FILES), DAY, judge);
    }
}
