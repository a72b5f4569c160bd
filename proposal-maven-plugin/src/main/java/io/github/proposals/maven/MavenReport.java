package io.github.proposals.maven;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import org.apache.maven.plugin.logging.Log;

/** Diagnostics in the log of Maven, each at the level of its severity. */
final class MavenReport {

    private final Log log;
    private final ConsoleReporter reporter;

    MavenReport(Log log) {
        this.log = log;
        this.reporter = new ConsoleReporter(MavenPalette.isColoured() ? new MavenPalette() : Palette.PLAIN);
    }

    /** Writes all diagnostics to the log. */
    void print(Diagnostics diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            String text = String.join("\n", reporter.lines(diagnostic)) + "\n";
            switch (diagnostic.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case INFO -> log.info(text);
            }
        }
    }

    /** {@return how many findings there are, in words} */
    String summary(Diagnostics diagnostics) {
        return reporter.summary(diagnostics);
    }
}
