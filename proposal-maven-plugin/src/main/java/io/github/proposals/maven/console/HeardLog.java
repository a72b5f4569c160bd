package io.github.proposals.maven.console;

import io.github.proposals.maven.unchanged.Said;
import io.github.proposals.model.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/** A log that knows what was said. Several threads may say something. */
public final class HeardLog implements Log {

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]{0,12}m");

    private final Log log;
    private final List<Said> said = new ArrayList<>();

    public HeardLog(Log log) {
        this.log = log;
    }

    /** {@return what says the same and is not heard} */
    Log passing() {
        return log;
    }

    /** {@return all of it, but for what is only for debugging} */
    public synchronized List<Said> said() {
        return List.copyOf(said);
    }

    /** Says something again that was kept in a file: whoever wrote that, colours and ends of lines are all that passes. */
    public static void say(Said line, Log log) {
        String text = safe(line.text());
        switch (line.level()) {
            case INFO -> log.info(text);
            case WARN -> log.warn(text);
            case ERROR -> log.error(text);
            default -> throw new AssertionError(line);
        }
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        int start = 0;
        for (Matcher colour = COLOUR.matcher(text); colour.find(); start = colour.end()) {
            safe.append(Visible.lines(text.substring(start, colour.start()))).append(colour.group());
        }
        return safe.append(Visible.lines(text.substring(start))).toString();
    }

    private synchronized void hear(Said.Level level, Object content) {
        said.add(new Said(level, String.valueOf(content)));
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
        log.debug(content);
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(content, error);
    }

    @Override
    public void debug(Throwable error) {
        log.debug(error);
    }

    @Override
    public void info(CharSequence content) {
        hear(Said.Level.INFO, content);
        log.info(content);
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        info(content + ": " + error);
    }

    @Override
    public void info(Throwable error) {
        info(String.valueOf(error));
    }

    @Override
    public void warn(CharSequence content) {
        hear(Said.Level.WARN, content);
        log.warn(content);
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        warn(content + ": " + error);
    }

    @Override
    public void warn(Throwable error) {
        warn(String.valueOf(error));
    }

    @Override
    public void error(CharSequence content) {
        hear(Said.Level.ERROR, content);
        log.error(content);
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        error(content + ": " + error);
    }

    @Override
    public void error(Throwable error) {
        error(String.valueOf(error));
    }
}
