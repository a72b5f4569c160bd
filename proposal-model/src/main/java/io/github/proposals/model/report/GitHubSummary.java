package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.TextFormat;
import io.github.proposals.model.text.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Diagnostics as Markdown for the page of a job in GitHub Actions, which takes no more than a megabyte of it: the worst first,
 * and the rest as a number.
 */
public final class GitHubSummary implements TextFormat<Report> {

    /** How many findings the table has. */
    static final int MOST = 200;

    /** How long the words of a finding may be; more is in the log. */
    private static final int LONGEST = 500;

    /** What means something in Markdown or HTML, mentions somebody, or makes a link of an address. */
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>|~&#@!]|(?<=[A-Za-z]):(?=//)|(?<=www)\\.");

    @Override
    public String fileName() {
        return "github-summary.md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public void write(Report report, Writer text) throws IOException {
        Diagnostics diagnostics = report.diagnostics();
        text.write("### Proposals: " + new ConsoleReporter(Palette.PLAIN).summary(diagnostics) + "\n");
        List<Diagnostic> shown = diagnostics.all().stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(MOST)
                .toList();
        if (!shown.isEmpty()) {
            text.write("\n|   | Where | What | Rule |\n|---|---|---|---|\n");
        }
        for (Diagnostic diagnostic : shown) {
            text.write("| " + sign(diagnostic.severity()) + " | "
                    + cell(diagnostic.place().path() + ":"
                            + diagnostic.place().start().line()) + " | "
                    + cell(Words.sentence(diagnostic.finding())) + " | " + cell(diagnostic.rule()) + " |\n");
        }
        int more = diagnostics.all().size() - shown.size();
        if (more > 0) {
            text.write("\n" + more + " more " + (more == 1 ? "is" : "are") + " in the log.\n");
        }
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "❌ error";
            case WARNING -> "⚠️ warning";
            case INFO -> "ℹ️ note";
        };
    }

    /** What strangers wrote stays what it is: text. */
    private static String cell(String words) {
        String line = Visible.line(words);
        String part = line.length() > LONGEST
                ? line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…"
                : line;
        return MARK.matcher(part).replaceAll("\\\\$0");
    }
}
