package io.github.proposals.maven.console;

import io.github.proposals.maven.unchanged.LastRun;
import io.github.proposals.maven.unchanged.Said;
import io.github.proposals.model.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/** A log that knows what was said, unless that is more than is kept of a run. Several threads may say something. */
public final class HeardLog extends LogAround {

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]{0,12}m");

    private final List<Said> said = new ArrayList<>();
    private boolean tooMuch;

    public HeardLog(Log log) {
        super(log);
    }

    /** {@return what says the same and is not heard} */
    Log passing() {
        return inner();
    }

    /** {@return all of it, but for what is only for debugging; nothing where that is too much to be said again} */
    public synchronized Optional<List<Said>> said() {
        return tooMuch ? Optional.empty() : Optional.of(List.copyOf(said));
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
        tooMuch |= said.size() == LastRun.MOST_LINES;
        if (tooMuch) {
            said.clear();
        } else {
            said.add(new Said(level, String.valueOf(content)));
        }
    }

    @Override
    public void debug(CharSequence content) {
        inner().debug(content);
    }

    @Override
    public void info(CharSequence content) {
        hear(Said.Level.INFO, content);
        inner().info(content);
    }

    @Override
    public void warn(CharSequence content) {
        hear(Said.Level.WARN, content);
        inner().warn(content);
    }

    @Override
    public void error(CharSequence content) {
        hear(Said.Level.ERROR, content);
        inner().error(content);
    }
}
