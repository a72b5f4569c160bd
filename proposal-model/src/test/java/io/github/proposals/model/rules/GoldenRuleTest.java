package io.github.proposals.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule on tiny directories; {@code -Dbless} rewrites what is expected, and the diff is the review. */
class GoldenRuleTest {

    private static final boolean BLESS = Boolean.getBoolean("bless");

    @TestFactory
    Stream<DynamicTest> aRuleReportsWhatItsCasesExpect() throws IOException {
        return RuleCase.all().stream()
                .map(it -> dynamicTest(it.name(), it.folder().toUri(), () -> check(it)));
    }

    private static void check(RuleCase rule) throws IOException {
        if (BLESS) {
            assertNull(System.getenv("CI"), "golden files are blessed where somebody reads the diff");
            rule.bless();
        }
        assertEquals(rule.expected(), rule.report());
    }
}
