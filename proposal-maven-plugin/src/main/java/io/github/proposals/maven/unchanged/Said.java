package io.github.proposals.maven.unchanged;

/**
 * A line that a run has said.
 *
 * @param level how loud
 * @param text what people see
 */
public record Said(Level level, String text) {

    /** The levels of a log; what is only for debugging is not said again. */
    public enum Level {
        INFO,
        WARN,
        ERROR
    }
}
