package io.github.proposals.maven.console;

import org.apache.maven.plugin.logging.Log;

/** What logs around another one have in common: what that one tells of, and no more than a line of what was thrown. */
abstract class LogAround implements Log {

    private final Log log;

    LogAround(Log log) {
        this.log = log;
    }

    /** {@return the log itself} */
    final Log inner() {
        return log;
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
