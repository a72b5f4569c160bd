package io.github.proposals.maven.git;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;

/** Whose mistake an exception is. JGit throws what it likes at broken repositories; all else is ours. */
final class Blame {

    private static final String JGIT = Repository.class.getPackageName().replaceFirst("\\.lib$", ".");

    private Blame() {}

    /**
     * {@return whether the repository is to blame: JGit gave up} Java leaves out where something was thrown that it has thrown very
     * often, and only a file that is read again and again makes it do so.
     */
    static boolean isRepository(Throwable failure) {
        return failure.getStackTrace().length == 0
                || origin(failure)
                        .filter(it -> it.getClassName().startsWith(JGIT))
                        .isPresent();
    }

    /** {@return what happened, and where in the code} */
    static String place(Throwable failure) {
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        String where = origin(failure)
                .map(it -> " at " + it.getFileName() + ":" + it.getLineNumber())
                .orElse("");
        return Commits.line(failure.getClass().getSimpleName() + where + message);
    }

    /** Who called the JDK that threw it. */
    private static Optional<StackTraceElement> origin(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(it -> !it.getClassName().matches("(java|javax|jdk|sun)\\..*"))
                .findFirst();
    }
}
