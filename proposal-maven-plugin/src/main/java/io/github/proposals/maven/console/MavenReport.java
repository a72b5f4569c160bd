package io.github.proposals.maven.console;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.Visible;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Diagnostics in the log of Maven, each at the level of its severity. */
public final class MavenReport {

    private final Log log;
    private final ConsoleReporter reporter;

    /** The reporter prints nothing of others that is not safe, and the colours are ours. */
    public MavenReport(ConsoleLog log) {
        this.log = log.coloured();
        this.reporter = new ConsoleReporter(MavenPalette.isColoured() ? new MavenPalette() : Palette.PLAIN);
    }

    /** Writes all diagnostics to the log. */
    public void print(Diagnostics diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            String text = String.join("\n", reporter.lines(diagnostic)) + "\n";
            switch (diagnostic.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case INFO -> log.info(text);
            }
        }
    }

    /** Writes how many findings there are in {@code what}. */
    public void close(String what, Diagnostics diagnostics, double seconds) {
        log.info(Visible.line(what)
                + String.format(Locale.ROOT, ": %s (%.1f s)", reporter.summary(diagnostics), seconds));
    }
}
