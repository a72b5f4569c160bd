package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.model.text.Visible;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What all goals have in common: all that they say is safe to print, their log as well as the message with which they
 * fail. No goal prints past it.
 */
abstract class Goal extends AbstractMojo {

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            run();
        } catch (Refused e) {
            throw e;
        } catch (MojoFailureException e) {
            throw isSafe(e) ? e : from(e, new MojoFailureException(Visible.line(e.getMessage())));
        } catch (MojoExecutionException e) {
            throw isSafe(e) ? e : from(e, new MojoExecutionException(Visible.line(e.getMessage())));
        } catch (RuntimeException e) {
            if (isSafe(e)) {
                throw e;
            }
            throw from(e, new MojoExecutionException(Visible.line(e.toString())));
        }
    }

    @Override
    public final ConsoleLog getLog() {
        return ConsoleLog.around(super.getLog());
    }

    /** Prints what is to be read by a program, with nothing around it. */
    static void print(String json) {
        System.out.print(Visible.json(json));
    }

    /** Maven prints the messages of all causes as well. */
    private static boolean isSafe(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .map(it -> String.valueOf(it.getMessage()))
                .allMatch(it -> it.equals(Visible.line(it)));
    }

    private static <T extends Throwable> T from(Throwable failure, T safe) {
        safe.setStackTrace(failure.getStackTrace());
        return safe;
    }

    /** A refusal with its reasons, a line for each. */
    static final class Refused extends MojoFailureException {

        private static final long serialVersionUID = 1;

        Refused(String reason, Stream<String> details) {
            super(Stream.concat(Stream.of(reason), details.map(it -> "  " + it))
                    .map(Visible::line)
                    .collect(Collectors.joining("\n")));
        }
    }
}
