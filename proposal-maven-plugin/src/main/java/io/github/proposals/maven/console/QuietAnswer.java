package io.github.proposals.maven.console;

import java.io.PrintStream;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** What was asked for is said even where Maven is told to be quiet, with nothing in front of it. */
public final class QuietAnswer extends SystemStreamLog {

    private final PrintStream console;

    public QuietAnswer(PrintStream console) {
        this.console = console;
    }

    @Override
    public void info(CharSequence content) {
        console.println(content);
    }
}
