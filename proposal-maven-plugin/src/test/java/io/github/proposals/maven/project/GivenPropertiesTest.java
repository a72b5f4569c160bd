package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GivenPropertiesTest {

    private static final List<String> KNOWN = List.of(
            "proposal.author", "proposal.dryRun", "proposal.failOn", "proposal.git.base", "proposal.severities");

    @Test
    void saysNothingOfPropertiesThatAreReadOrNotForUs() {
        assertEquals(List.of(), direct("proposal.author", "proposal.git.base", "maven.test.skip", "proposals.x"));
    }

    @Test
    void tellsWhichPropertyWasProbablyMeant() {
        assertEquals(
                List.of("there is no property 'proposal.authr'; did you mean 'proposal.author'?"),
                direct("proposal.authr"));
        assertEquals(List.of("there is no property 'proposal.quorum'"), direct("proposal.quorum"));
    }

    @Test
    void knowsOneOfSeveralAndTheLastWord() {
        assertEquals(
                List.of(
                        "there is no property 'proposal.base'; did you mean 'proposal.git.base'?",
                        "there is no property 'proposal.severety'; did you mean 'proposal.severities'?"),
                direct("proposal.severety", "proposal.base"));
    }

    @Test
    void knowsAPropertyWithoutItsPrefixWhereAPersonRunsTheGoal() {
        assertEquals(
                List.of("the property 'fail-on' means nothing here; did you mean 'proposal.failOn'?"),
                direct("fail-on"));
        assertEquals(List.of(), new GivenProperties(List.of("author"), KNOWN, List.of()).unread());
    }

    @Test
    void seesThatADryRunIsWantedUnderAnotherName() {
        for (String name : List.of("dryRun", "dryrun", "dry-run", "proposal.dryrun", "proposal.dryRn")) {
            assertTrue(given(name).mean("proposal.dryRun"), name);
        }
        for (String name : List.of("proposal.dryRun", "proposal.author", "run")) {
            assertFalse(given(name).mean("proposal.dryRun"), name);
        }
    }

    private static List<String> direct(String... names) {
        return given(names).unread();
    }

    private static GivenProperties given(String... names) {
        return new GivenProperties(List.of(names), KNOWN, KNOWN);
    }
}
