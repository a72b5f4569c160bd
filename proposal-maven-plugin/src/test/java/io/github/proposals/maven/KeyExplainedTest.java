package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.BuiltInProcesses;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class KeyExplainedTest {

    @Test
    void aKeySaysWhatTheReferenceSaysOfIt() throws MojoExecutionException {
        assertEquals("""
                numbering.width in process.yaml
                  Number of digits, with zeros in front; 1 for numbers without any. Numbers that outgrow it have more.
                  Without it: 4
                """, KeyExplained.of("numbering.width").get(0).text());
    }

    @Test
    void aKeyThatHoldsOthersNamesThem() throws MojoExecutionException {
        assertTrue(KeyExplained.of("statuses").get(0).inside().containsAll(List.of("name", "next", "kind")));
        assertTrue(KeyExplained.of("statuses.kind").get(0).words().contains("parked"));
    }

    @Test
    void aKeyAloneIsLookedForAtEachPlace() throws MojoExecutionException {
        List<String> paths =
                KeyExplained.of("kind").stream().map(KeyExplained::path).toList();
        assertTrue(paths.contains("statuses.kind"), paths.toString());
    }

    @Test
    void aSlipIsSaidToBeOne() {
        MojoExecutionException failure =
                assertThrows(MojoExecutionException.class, () -> KeyExplained.of("numbering.widht"));
        assertEquals("there is no key 'numbering.widht'; did you mean 'numbering.width'?", failure.getMessage());
        MojoExecutionException alone = assertThrows(MojoExecutionException.class, () -> KeyExplained.of("widht"));
        assertEquals("there is no key 'widht'; did you mean 'width'?", alone.getMessage());
    }

    @Test
    void aLinkOfTheGuideIsItsWordsAlone() throws MojoExecutionException {
        String text = KeyExplained.of("registers.process").get(0).text();
        assertTrue(text.contains(" comes in a jar, "), text);
    }

    @Test
    void aStatusSaysWhereItComesFromAndWhereItGoes() {
        StatusExplained accepted = StatusExplained.of(BuiltInProcesses.get("nygard-adr"), "accepted")
                .orElseThrow();
        assertEquals("""
                Accepted in Architecture Decision Records (nygard-adr), of the kind accepted
                  It was agreed to, and holds.
                  Also called Approved, ….
                  A proposal may begin with it.
                  Reached from: Proposed, On hold
                  Left for: Implemented, Deprecated, Superseded
                """, accepted.text().replaceAll("(?m)(?<=Also called Approved, ).*(?=\\.$)", "…"));
    }
}
