package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

    @Test
    void readsSeveralNamesWithTheirValues() throws UnusableConfigurationException {
        assertEquals(
                Map.of("number.gap", "off", "section.missing", "warning"),
                Assignments.of("proposal.severities", " number.gap = off,section.missing=warning,", ","));
    }

    @Test
    void aValueMayHaveAnEqualsSign() throws UnusableConfigurationException {
        assertEquals(Map.of("Issue", "https://x.org/?id=7"), Assignments.of("p", "Issue=https://x.org/?id=7", ";"));
    }

    @Test
    void nothingIsSaidWithoutAText() throws UnusableConfigurationException {
        assertEquals(Map.of(), Assignments.of("p", null, ","));
        assertEquals(Map.of(), Assignments.of("p", " ", ","));
    }

    @Test
    void refusesAPartWithoutAName() {
        UnusableConfigurationException problem = assertThrows(
                UnusableConfigurationException.class, () -> Assignments.of("proposal.severities", "number.gap", ","));
        assertEquals(
                "proposal.severities is 'number.gap'; write it as 'name=value,other name=value'", problem.getMessage());
    }
}
