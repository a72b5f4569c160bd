package io.github.proposals.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.Cases;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Subject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule on tiny directories; {@code -Dbless} rewrites what is expected, and the diff is the review. */
class GoldenRuleTest {

    private static final boolean BLESS = Boolean.getBoolean("bless");

    @TestFactory
    Stream<DynamicTest> aRuleReportsWhatItsCasesExpect() throws IOException {
        List<RuleCase> cases =
                RuleCase.all().stream().filter(it -> Cases.wanted(it.name())).toList();
        assertFalse(cases.isEmpty(), "there is no such case");
        return cases.stream().map(it -> dynamicTest(it.name(), it.folder().toUri(), () -> check(it)));
    }

    private static void check(RuleCase rule) throws IOException {
        if (BLESS) {
            assertNull(System.getenv("CI"), "golden files are blessed where somebody reads the diff");
            rule.bless();
        }
        Diagnostics found = rule.found();
        assertEquals(rule.expected(), RuleCase.report(found));
        assertEquals(List.of(), speechless(found));
        assertEquals(List.of(), rule.trial().unnamed(found, rule.folder()), "sentences that the rule does not name");
    }

    /** {@return findings of which nobody knows what they are about without reading their words; keys of YAML are told by their readers} */
    private static List<String> speechless(Diagnostics found) {
        return found.all().stream()
                .filter(it -> it.finding().subject() instanceof Subject.Other)
                .map(Diagnostic::rule)
                .filter(it -> !it.startsWith("config.") && !it.startsWith("process."))
                .toList();
    }
}
