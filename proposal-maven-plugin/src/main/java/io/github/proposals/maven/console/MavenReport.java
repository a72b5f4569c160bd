package io.github.proposals.maven.console;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.report.ConsoleBlocks;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Detail;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.report.Report;
import io.github.proposals.model.report.RuleSummary;
import io.github.proposals.model.text.Visible;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Diagnostics in the log of Maven, each at the level of its severity. */
public final class MavenReport {

    /** So few findings can be overlooked without a summary. */
    private static final int FEW = 3;

    private final Log log;
    private final Palette palette;

    /** The reporter prints nothing of others that is not safe, and the colours are ours. */
    public MavenReport(ConsoleLog log) {
        this.log = log.coloured();
        this.palette = MavenPalette.isColoured() ? new MavenPalette() : Palette.PLAIN;
    }

    /** Writes all diagnostics to the log. */
    public void print(Diagnostics diagnostics) {
        write(diagnostics, Detail.FULL);
    }

    /** Writes what was found to the log, and what it comes to. */
    public void print(Report report, Detail detail) {
        Diagnostics found = report.diagnostics();
        write(found, detail);
        if (detail == Detail.SUMMARY || found.all().size() > FEW) {
            List<String> lines = RuleSummary.lines(report);
            lines.forEach(line -> log.info(Visible.line(line)));
            if (!lines.isEmpty()) {
                log.info("");
            }
        }
        long hidden = ConsoleBlocks.hiddenNotes(found, detail);
        if (hidden > 0) {
            log.info(hidden + (hidden == 1 ? " note is" : " notes are")
                    + " only counted here; -Dproposal.console=full shows everything");
        }
    }

    private void write(Diagnostics diagnostics, Detail detail) {
        new ConsoleBlocks(palette).of(diagnostics, detail).forEach(block -> {
            String text = String.join("\n", block.lines()) + (detail == Detail.SHORT ? "" : "\n");
            switch (block.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case INFO -> log.info(text);
            }
        });
    }

    /** Writes how many findings there are in {@code what}. */
    public void close(String what, Diagnostics diagnostics, double seconds) {
        log.info(Visible.line(what)
                + String.format(
                        Locale.ROOT, ": %s (%.1f s)", new ConsoleReporter(palette).summary(diagnostics), seconds));
    }
}
