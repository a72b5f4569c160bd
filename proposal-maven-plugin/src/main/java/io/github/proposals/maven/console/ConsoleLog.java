package io.github.proposals.maven.console;

import io.github.proposals.model.text.Visible;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.logging.Log;

/**
 * The log of Maven as goals get it. Whatever proposals, processes and file names say passes here, and none of it can move
 * a cursor, begin a line, or look like a command to a CI system.
 */
public final class ConsoleLog extends LogAround {

    private final UnaryOperator<String> safe;

    private ConsoleLog(Log log, UnaryOperator<String> safe) {
        super(log);
        this.safe = safe;
    }

    /** {@return a log in which each message is one line} */
    public static ConsoleLog around(Log log) {
        return new ConsoleLog(log, Visible::line);
    }

    /** {@return the same log for messages that have more than one line, such as a diff} */
    public ConsoleLog lines() {
        return new ConsoleLog(inner(), Visible::lines);
    }

    /** {@return the same log for what nobody wants to know later, such as how far a run has come} */
    public ConsoleLog passing() {
        return inner() instanceof HeardLog heard ? around(heard.passing()) : this;
    }

    /** {@return the log itself, for what was made safe in pieces and then coloured} */
    Log coloured() {
        return inner();
    }

    private String safe(CharSequence content) {
        return safe.apply(String.valueOf(content));
    }

    @Override
    public void debug(CharSequence content) {
        if (inner().isDebugEnabled()) {
            inner().debug(safe(content));
        }
    }

    @Override
    public void info(CharSequence content) {
        inner().info(safe(content));
    }

    @Override
    public void warn(CharSequence content) {
        inner().warn(safe(content));
    }

    @Override
    public void error(CharSequence content) {
        inner().error(safe(content));
    }
}
