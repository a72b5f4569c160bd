package io.github.proposals.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ReferenceCycleTest {

    @Test
    void findsTheCircleAtTheEndOfAChain() throws IOException {
        List<Diagnostic> found = circles(9, number -> number == 9 ? "JEP-0007" : "JEP-" + padded(number + 1));
        assertEquals(
                List.of("'Requires' leads in a circle: JEP-0007 → JEP-0008 → JEP-0009 → JEP-0007"),
                found.stream().map(Diagnostic::message).toList());
    }

    @Test
    void findsEveryCircleThroughOneProposal() throws IOException {
        List<Diagnostic> found = circles(4, number -> number == 1 ? "JEP-0002, JEP-0003, JEP-0004" : "JEP-0001");
        assertEquals(3, found.size());
    }

    @Test
    void showsTheFirstOfManyCirclesThroughOneProposal() throws IOException {
        List<Diagnostic> found = circles(
                90,
                number -> number == 1
                        ? String.join(
                                ", ",
                                java.util.stream.IntStream.rangeClosed(2, 90)
                                        .mapToObj(it -> "JEP-" + padded(it))
                                        .toList())
                        : "JEP-0001");
        assertEquals(20, found.size());
    }

    @Test
    void showsTheFirstProposalsOfALongCircle() throws IOException {
        List<Diagnostic> found = circles(3000, number -> "JEP-" + padded(number % 3000 + 1));
        assertEquals(1, found.size());
        assertTrue(
                found.get(0).message().endsWith("JEP-0050 → … (2950 more) → JEP-0001"),
                found.get(0).message());
        assertEquals(49, found.get(0).finding().related().size());
    }

    private static List<Diagnostic> circles(int count, IntFunction<String> required) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (int number = 1; number <= count; number++) {
            files.put("JEP-" + padded(number) + "-step.md", """
                    # JEP-%1$s: Step

                    | Field | Value |
                    |---|---|
                    | **JEP** | %1$s |
                    | **Requires** | %2$s |
                    """.formatted(padded(number), required.apply(number)));
        }
        ProposalReader reader = new ProposalReader(
                BuiltInProcesses.get("jumpstarter-jep"), Circumstances.on(LocalDate.of(2026, 11, 21)));
        return new Linter(reader, RuleProvider.all(Linter.class.getClassLoader()), LintSettings.NONE)
                .lint(SourceTree.of("", files), Progress.NONE).diagnostics().all().stream()
                        .filter(diagnostic -> diagnostic.rule().equals("reference.cycle"))
                        .toList();
    }

    private static String padded(int number) {
        return String.format("%04d", number);
    }
}
