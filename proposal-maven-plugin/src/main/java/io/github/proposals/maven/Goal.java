package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.console.HeardLog;
import io.github.proposals.maven.console.OncePerBuild;
import io.github.proposals.maven.console.QuietAnswer;
import io.github.proposals.maven.project.GivenProperties;
import io.github.proposals.maven.unchanged.Said;
import io.github.proposals.model.text.Visible;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * What all goals have in common: all that they say is safe to print, their log as well as the message with which they
 * fail. No goal prints past it.
 */
abstract class Goal extends AbstractMojo {

    private static final String DRY_RUN = "proposal.dryRun";

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            tellUnreadProperties();
            askForWhatIsNeeded();
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
        } catch (OutOfMemoryError e) {
            throw SmallHeap.told(
                    e, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax());
        }
    }

    /** {@return what is known of the whole build} */
    final MavenSession maven() {
        return session;
    }

    /** {@return what is known of this run of the goal} */
    final MojoExecution execution() {
        return execution;
    }

    private void tellUnreadProperties() throws MojoExecutionException {
        GivenProperties properties = CommandLine.properties(session, execution);
        OncePerBuild once = new OncePerBuild(session);
        properties.unread().stream().filter(once::isNew).forEach(getLog()::warn);
        if (properties.here().contains(DRY_RUN) && properties.mean(DRY_RUN)) {
            throw new MojoExecutionException(
                    "Nothing was done, since a dry run seems to be wanted: write -D" + DRY_RUN);
        }
    }

    private void askForWhatIsNeeded() throws MojoExecutionException {
        List<String> examples = new ArrayList<>();
        for (Field field : getClass().getDeclaredFields()) {
            Needed needed = field.getAnnotation(Needed.class);
            try {
                if (needed != null && field.trySetAccessible() && field.get(this) == null) {
                    examples.add(needed.value());
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        if (!examples.isEmpty()) {
            throw new MojoExecutionException("this goal has to be told more, such as " + String.join(" ", examples));
        }
    }

    @Override
    public final ConsoleLog getLog() {
        return ConsoleLog.around(super.getLog());
    }

    /** {@return where the answer to a question goes: to the log, and where that is told to be quiet, to the console} */
    final ConsoleLog answer() {
        return getLog().isInfoEnabled() ? getLog() : ConsoleLog.around(new QuietAnswer(System.out));
    }

    /** Prints what is to be read by a program, with nothing around it. */
    static void print(String json) {
        System.out.print(Visible.json(json));
    }

    /** Does a part of what the goal is for, and {@return all that it said; nothing where that is too much to be said again} */
    final Optional<List<Said>> heard(Failures.Part part) throws MojoExecutionException, MojoFailureException {
        Log log = super.getLog();
        HeardLog heard = new HeardLog(log);
        setLog(heard);
        try {
            part.run();
        } finally {
            setLog(log);
        }
        return heard.said();
    }

    /** Says again what an earlier run said. */
    final void say(List<Said> lines) {
        lines.forEach(line -> HeardLog.say(line, super.getLog()));
    }

    /** Hands the runner of a CI system its commands, which begin lines. What strangers wrote in them was made harmless before. */
    static void tellRunner(String commands) {
        System.out.print(commands);
        System.out.flush();
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
