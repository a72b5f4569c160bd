package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

class GoalTest {

    private final RecordingLog log = new RecordingLog();

    /** Something that a goal does. */
    private interface Work {
        void run(Goal goal) throws MojoExecutionException, MojoFailureException;
    }

    @Test
    void aMessageIsOneLine() throws Exception {
        goal(it -> it.getLog().warn("a\n::error::b\u001B[2J is left out")).execute();
        assertEquals("WARN a\\u{a}::error::b\\u{1b}[2J is left out", log.text());
    }

    @Test
    void aDiffHasItsLinesButNoCommand() throws Exception {
        goal(it -> it.getLog().lines().info("--- a\n ::set-output name=a::b\n+\tc"))
                .execute();
        assertEquals("INFO --- a\n \\u{3a}:set-output name=a::b\n+\tc", log.text());
    }

    @Test
    void theReasonOfAFailureIsOneLineToo() {
        Exception cause = new IllegalStateException("::add-mask::x");
        MojoExecutionException failure = assertThrows(
                MojoExecutionException.class,
                () -> goal(it -> {
                            throw new MojoExecutionException("a\n[INFO] BUILD SUCCESS", cause);
                        })
                        .execute());
        assertEquals("a\\u{a}[INFO] BUILD SUCCESS", failure.getMessage());
        assertEquals(null, failure.getCause(), "Maven would print it");
    }

    @Test
    void aBugIsTreatedLikeAnyFailure() {
        MojoExecutionException failure = assertThrows(
                MojoExecutionException.class,
                () -> goal(it -> {
                            throw new IllegalArgumentException("a\u202Eb");
                        })
                        .execute());
        assertEquals("java.lang.IllegalArgumentException: a\\u{202e}b", failure.getMessage());
    }

    @Test
    void aHeapThatIsFullIsAnErrorOfOneLine() {
        MojoExecutionException failure = assertThrows(
                MojoExecutionException.class,
                () -> goal(it -> {
                            throw new OutOfMemoryError("Java heap space");
                        })
                        .execute());
        assertTrue(failure.getMessage().contains("MAVEN_OPTS=-Xmx"), failure::getMessage);
        assertEquals(null, failure.getCause(), "Maven would print it");
    }

    @Test
    void aFailureThatSaysNothingUnusualStaysWhatItIs() {
        MojoFailureException wrong = new MojoFailureException("wrong");
        assertSame(
                wrong,
                assertThrows(
                        MojoFailureException.class,
                        () -> goal(it -> {
                                    throw wrong;
                                })
                                .execute()));
    }

    @Test
    void aRefusalHasALineForEachReason() {
        MojoFailureException failure = assertThrows(
                MojoFailureException.class,
                () -> goal(it -> {
                            throw new Goal.Refused("no\n", Stream.of("a", "##[b]"));
                        })
                        .execute());
        assertEquals("no\\u{a}\n  a\n  \\u{23}#[b]", failure.getMessage());
    }

    @Test
    void whatHasToBeGivenIsAskedForInTheWordsOfTheCommandLine() {
        NewMojo goal = new NewMojo();
        goal.setLog((Log) log);
        assertEquals(
                "this goal has to be told more, such as -Dproposal.title=\"Warm Starts\"",
                assertThrows(MojoExecutionException.class, goal::execute).getMessage());
    }

    private Goal goal(Work work) {
        Goal goal = new Goal() {
            @Override
            void run() throws MojoExecutionException, MojoFailureException {
                work.run(this);
            }
        };
        goal.setLog((Log) log);
        return goal;
    }
}
