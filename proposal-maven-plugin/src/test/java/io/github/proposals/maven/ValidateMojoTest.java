package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

@MojoTest
class ValidateMojoTest {

    private final RecordingLog log = new RecordingLog();

    @Test
    @Basedir("src/test/resources/unit/clean")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    void passesWhereNothingIsFound(ValidateMojo mojo) {
        assertDoesNotThrow(() -> run(mojo));
        assertTrue(log.text().contains("1 proposal in deps (dynamo-dep): nothing found"), log::text);
    }

    @Test
    @Basedir("src/test/resources/unit/broken")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    void failsWhereAProposalBreaksItsProcess(ValidateMojo mojo) {
        MojoFailureException failure = assertThrows(MojoFailureException.class, () -> run(mojo));
        assertEquals(
                "The proposals in deps break their process: 1 error, see above."
                        + " For the reason behind a rule: mvn io.github.proposals:proposal-maven-plugin:explain -Dproposal.rule=<id>",
                failure.getMessage());
        assertTrue(log.text().contains("ERROR deps/0001-free-slots.md:3:13: error[status.unknown]"), log::text);
    }

    @Test
    @Basedir("src/test/resources/unit/broken")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    @MojoParameter(name = "failOn", value = "never")
    void failsNeverIfToldSo(ValidateMojo mojo) {
        assertDoesNotThrow(() -> run(mojo));
        assertTrue(log.text().contains("1 error"), log::text);
    }

    @Test
    @Basedir("src/test/resources/unit/broken")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    @MojoParameter(name = "failOn", value = "sometimes")
    void saysWhichValuesOfFailOnThereAre(ValidateMojo mojo) {
        MojoExecutionException problem = assertThrows(MojoExecutionException.class, () -> run(mojo));
        assertEquals("proposal.failOn is 'sometimes'; use one of: error, warning, never", problem.getMessage());
    }

    @Test
    @Basedir("src/test/resources/unit/broken")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    @MojoParameter(name = "skip", value = "true")
    void looksAtNothingIfSkipped(ValidateMojo mojo) {
        assertDoesNotThrow(() -> run(mojo));
        assertEquals("INFO Proposals are skipped (proposal.skip).", log.text());
    }

    @Test
    @Basedir("src/test/resources/unit/broken")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    @MojoParameter(name = "today", value = "tomorrow")
    void refusesADayThatIsNone(ValidateMojo mojo) {
        MojoExecutionException problem = assertThrows(MojoExecutionException.class, () -> run(mojo));
        assertEquals("proposal.today is 'tomorrow', which is no day such as 2026-11-21", problem.getMessage());
    }

    @Test
    @Basedir("src/test/resources/unit/clean")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    @MojoParameter(name = "process", value = "dynamo")
    void suggestsAProcessThatExists(ValidateMojo mojo) {
        MojoExecutionException problem = assertThrows(MojoExecutionException.class, () -> run(mojo));
        assertTrue(
                problem.getMessage().startsWith("there is no process 'dynamo'; did you mean 'dynamo-dep'?"),
                problem::getMessage);
    }

    @Test
    @Basedir("src/test/resources/unit/empty")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    void saysNothingWhereNothingIs(ValidateMojo mojo) {
        assertDoesNotThrow(() -> run(mojo));
        assertEquals("", log.text());
    }

    private void run(ValidateMojo mojo) throws MojoExecutionException, MojoFailureException {
        mojo.setLog((Log) log);
        mojo.execute();
    }
}
