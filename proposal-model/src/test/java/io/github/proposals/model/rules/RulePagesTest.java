package io.github.proposals.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.Cases;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page of a rule is documentation, specification and test at once. */
class RulePagesTest {

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> everyRuleHasAPageOfTheSameShape() {
        return Trial.CATALOGUE.all().stream().map(rule -> dynamicTest(rule.id(), () -> checkShape(rule)));
    }

    private static void checkShape(RuleInfo rule) {
        RulePage page = RulePage.of(rule.id()).orElseThrow(() -> new AssertionError("there is no page"));
        assertEquals(
                List.of("# " + rule.id(), "", rule.summary(), "", "## Why", ""),
                page.lines().subList(0, 6));
        assertEquals(List.of("Why", "Bad", "Good"), page.sections().subList(0, 3));
        assertTrue(List.of("Configuration", "See also")
                .containsAll(page.sections().subList(3, page.sections().size())));
        // No file may bring up a bug, hence there is no example of one.
        boolean shown = !rule.id().equals(Mishap.RULE.id());
        assertEquals(shown, !page.examples("Bad").isEmpty(), "bad examples");
        assertEquals(shown, !page.examples("Good").isEmpty(), "good examples");
    }

    @TestFactory
    Stream<DynamicTest> aRuleFindsSomethingInEachOfItsBadExamples() {
        return examples("Bad")
                .map(example -> dynamicTest(example.place(), () -> {
                    Diagnostics found = judge(example);
                    assertFalse(found.all().isEmpty(), "nothing is wrong with " + example.blocks());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRuleFindsNothingInItsGoodExamples() {
        return examples("Good")
                .map(example -> dynamicTest(example.place(), () -> {
                    Diagnostics found = judge(example);
                    assertEquals(RuleCase.NOTHING, new ConsoleReporter(Palette.PLAIN).report(found));
                }));
    }

    private static Stream<Example> examples(String section) {
        return Trial.CATALOGUE.ids().stream()
                .filter(Cases::wanted)
                .flatMap(rule -> RulePage.of(rule).stream())
                .flatMap(page -> page.examples(section).stream());
    }

    private Diagnostics judge(Example example) throws IOException {
        return example.judge(Files.createTempDirectory(temporary, "example"));
    }
}
