package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step to a status that is written with values in it. */
class StatusFormsTest {

    private static final String FILE = "proposals/0012-bees.md";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accepted | Implemented | Version=6.2 | Implemented (Swift 6.2)",
                "Accepted | Implemented (Swift 6.2) | | Implemented (Swift 6.2)",
                "Accepted | implemented (swift 6.2) | | Implemented (Swift 6.2)",
                "Accepted | Implemented (Swift 6.2), but for the queen | | Implemented (Swift 6.2), but for the queen",
                "Accepted | Implemented | | Implemented",
                "Awaiting review | Active review | Review Period=May 1...14, 2026 | Active review (May 1...14, 2026)",
                "Awaiting review | Active review: May 1...14, 2026 | | Active review (May 1...14, 2026)",
                "Scheduled for review (May 1...14, 2026) | Active review | | Active review (May 1...14, 2026)",
                "Scheduled for review (May 1...14, 2026) | Active review | review period=May 2...9, 2026 | Active review (May 2...9, 2026)",
                "Active review (May 1...14, 2026) | Accepted | | Accepted",
                "Active review (May 1...14, 2026) | Returned for Revision | | Returned for revision"
            })
    void writesTheValuesIntoTheStatus(String from, String to, String set, String written) throws IOException {
        Shelf shelf = shelf(from, "");
        Plan plan = shelf.carryOut(promotion(shelf, to, set == null ? "" : set));
        assertEquals("* Status: **" + written + "**", status(shelf), plan.summary());
        assertEquals("SE-0012: '" + from + "' becomes '" + written + "'", plan.summary());
    }

    @Test
    void asksForTheValueWhereNobodyGivesOne() throws IOException {
        Plan plan = assertInstanceOf(Plan.class, promotion(shelf("Accepted", ""), "Implemented", ""));
        assertEquals(
                List.of("it may be written 'Implemented (Swift {Version})': give the value with"
                        + " -Dproposal.set=\"Version=…\""),
                plan.notes());
    }

    @Test
    void aFieldWithALineOfItsOwnStaysThere() throws IOException {
        Shelf shelf = shelf("Accepted", "* Version: 6.1\n");
        shelf.carryOut(promotion(shelf, "Implemented", "Version=6.2"));
        assertEquals("* Status: **Implemented**", status(shelf));
        assertEquals("* Version: 6.2", line(shelf, "* Version"));
    }

    @Test
    void refusesWhatWouldNotBeReadAgain() throws IOException {
        Refusal refusal = assertInstanceOf(Refusal.class, promotion(shelf("Accepted", ""), "Implemented", "Version= "));
        assertEquals("'Implemented (Swift )' would not be read as the status 'Implemented'", refusal.reason());
        assertEquals(
                "there is no status 'Implemented in Swift'",
                assertInstanceOf(Refusal.class, promotion(shelf("Accepted", ""), "Implemented in Swift", ""))
                        .reason());
    }

    private static Outcome promotion(Shelf shelf, String to, String set) throws IOException {
        String[] value = set.split("=", 2);
        Map<String, String> values = value.length < 2 ? Map.of() : Map.of(value[0], value[1]);
        return Promotion.plan(shelf.desk(), new Promotion.Request("SE-0012", to, values, false));
    }

    private static Shelf shelf(String status, String more) {
        return Shelf.of("swift-evolution", "proposals").put(FILE, """
                # Keep bees

                * Proposal: [SE-0012](0012-bees.md)
                * Authors: [Ada](https://github.com/ada)
                * Review Manager: [Ben](https://github.com/ben)
                * Status: **%s**
                %s* Implementation: [bees#1](https://example.org/pull/1)
                * Review: ([review](https://example.org/review))

                ## Introduction

                Bees.
                """.formatted(status, more));
    }

    private static String status(Shelf shelf) {
        return line(shelf, "* Status");
    }

    private static String line(Shelf shelf, String start) {
        return shelf.files
                .get(FILE)
                .lines()
                .filter(it -> it.startsWith(start))
                .findFirst()
                .orElse("");
    }
}
