package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.TextFormat;
import io.github.proposals.model.text.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Diagnostics as commands for the runner of GitHub Actions, which shows them at the lines of a pull request once a step prints
 * them. It takes ten of each kind in a step and drops the rest, so the rest is told by a notice.
 */
public final class GitHubReporter implements TextFormat<Report> {

    /** How many errors, warnings and notices of one step GitHub shows each. */
    static final int MOST = 10;

    @Override
    public String fileName() {
        return "github-annotations.txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void write(Report report, Writer text) throws IOException {
        List<String> untold = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<Diagnostic> found = report.diagnostics().all().stream()
                    .filter(it -> it.severity() == severity)
                    .toList();
            // One of the notices says how many others there are.
            int most = severity == Severity.INFO ? MOST - 1 : MOST;
            for (Diagnostic diagnostic : found.subList(0, Math.min(most, found.size()))) {
                text.write(command(diagnostic));
            }
            if (found.size() > most) {
                untold.add(severity.counted(found.size() - most));
            }
        }
        if (!untold.isEmpty()) {
            text.write("::notice title=proposals::"
                    + data("not shown here: " + String.join(", ", untold)
                            + "; all are in the log and in the summary of the job")
                    + "\n");
        }
    }

    private static String command(Diagnostic diagnostic) {
        StringBuilder command = new StringBuilder("::").append(kind(diagnostic.severity()));
        command.append(" file=").append(property(diagnostic.place().path()));
        command.append(",line=").append(diagnostic.place().start().line());
        if (!diagnostic.place().isWholeFile()) {
            command.append(",endLine=").append(diagnostic.place().end().line());
            command.append(",col=").append(diagnostic.place().start().column());
            command.append(",endColumn=").append(diagnostic.place().end().column());
        }
        command.append(",title=").append(property(diagnostic.rule()));
        return command + "::" + data(Words.whole(diagnostic.finding())) + "\n";
    }

    private static String kind(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }

    /** As the toolkit of GitHub escapes what a command says. */
    private static String data(String words) {
        return Visible.lines(words).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }
}
