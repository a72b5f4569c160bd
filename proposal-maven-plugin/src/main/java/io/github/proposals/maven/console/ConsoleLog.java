package io.github.proposals.maven.console;

import io.github.proposals.model.text.Visible;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.logging.Log;

/**
 * The log of Maven as goals get it. Whatever proposals, processes and file names say passes here, and none of it can move
 * a cursor, begin a line, or look like a command to a CI system.
 */
public final class ConsoleLog implements Log {

    private final Log log;
    private final UnaryOperator<String> safe;

    private ConsoleLog(Log log, UnaryOperator<String> safe) {
        this.log = log;
        this.safe = safe;
    }

    /** {@return a log in which each message is one line} */
    public static ConsoleLog around(Log log) {
        return new ConsoleLog(log, Visible::line);
    }

    /** {@return the same log for messages that have more than one line, such as a diff} */
    public ConsoleLog lines() {
        return new ConsoleLog(log, Visible::lines);
    }

    /** {@return the same log for what nobody wants to know later, such as how far a run has come} */
    public ConsoleLog passing() {
        return log instanceof HeardLog heard ? around(heard.passing()) : this;
    }

    /** {@return the log itself, for what was made safe in pieces and then coloured} */
    Log coloured() {
        return log;
    }

    private String safe(CharSequence content) {
        return safe.apply(String.valueOf(content));
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        if (log.isDebugEnabled()) {
            log.debug(safe(content));
        }
    }

    @Override
    public void info(CharSequence content) {
        log.info(safe(content));
    }

    @Override
    public void warn(CharSequence content) {
        log.warn(safe(content));
    }

    @Override
    public void error(CharSequence content) {
        log.error(safe(content));
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        debug(content + ": " + error);
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        info(content + ": " + error);
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        warn(content + ": " + error);
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        error(content + ": " + error);
    }

    @Override
    public void debug(Throwable error) {
        debug(String.valueOf(error));
    }

    @Override
    public void info(Throwable error) {
        info(String.valueOf(error));
    }

    @Override
    public void warn(Throwable error) {
        warn(String.valueOf(error));
    }

    @Override
    public void error(Throwable error) {
        error(String.valueOf(error));
    }
}
