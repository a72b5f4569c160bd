package io.github.proposals.model.diagnostic;

import io.github.proposals.model.text.Place;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What should never happen: a mistake of a programmer that shows while something is read, judged or made. It is told with
 * what it happened to, and everything else goes on.
 *
 * @param error what was thrown
 */
public record Mishap(Throwable error) {

    /** The rule that tells of it. */
    public static final RuleInfo RULE =
            new RuleInfo("internal.error", Severity.ERROR, "The plugin itself has a bug, or a rule of another jar.");

    private static final String ISSUES = "https://github.com/proposals/proposal-maven-plugin/issues";
    private static final int LONGEST = 200;

    /** What comes of work that may fail. */
    public sealed interface Try<T> {}

    /** Gives something, or fails in a way that is no mistake of a programmer. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {

        /** {@return what comes of it} */
        T get() throws X;
    }

    /** It was done. */
    public record Done<T>(T value) implements Try<T> {}

    /** It was not. */
    public record Failed<T>(Mishap mishap) implements Try<T> {}

    /**
     * {@return what {@code work} gives, or what went wrong with it}
     *
     * <p>A stack that overflows and a class that does not fit, as in a jar built for another version, are mistakes like any
     * other. Nothing can go on without memory.
     */
    public static <T> Try<T> attempt(Supplier<T> work) {
        return attemptWith(work::get);
    }

    /** Does the same with work that may fail in other ways, too: that is the business of whoever asks for it. */
    public static <T, X extends Exception> Try<T> attemptWith(Work<T, X> work) throws X {
        try {
            return new Done<>(work.get());
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError | ServiceConfigurationError e) {
            return new Failed<>(new Mishap(e));
        }
    }

    /** Does the same where nothing is given. {@return what went wrong} */
    public static Optional<Mishap> of(Runnable work) {
        Try<Boolean> done = attempt(() -> {
            work.run();
            return true;
        });
        return done instanceof Failed<Boolean> failed ? Optional.of(failed.mishap()) : Optional.empty();
    }

    /** {@return a finding about it} {@code what} was done when it happened, such as a rule with its id. */
    public Finding at(Place place, String what) {
        return Finding.at(place, "%s failed: %s", what, description()).help("%s", help());
    }

    /** {@return what to do about it} */
    public String help() {
        return "this is a bug" + where() + "; please report it, with this file, at " + ISSUES
                + " or to those who wrote the rule";
    }

    /** {@return the name of the exception and what it says, on one line} */
    public String description() {
        String message = error.getMessage() == null ? "" : error.getMessage();
        String line = message.replaceAll("\\p{Cntrl}+", " ").strip();
        String name = error.getClass().getSimpleName();
        return line.isEmpty() ? name : name + ": " + line.substring(0, Math.min(LONGEST, line.length()));
    }

    /** The top of the trace may stand in a library; what called it is of more use. */
    private String where() {
        return Stream.of(error.getStackTrace())
                .filter(it -> Stream.of("java.", "jdk.", "sun.").noneMatch(it.getClassName()::startsWith))
                .findFirst()
                .map(it -> " in " + it.getClassName() + "." + it.getMethodName() + ", line " + it.getLineNumber())
                .orElse("");
    }
}
