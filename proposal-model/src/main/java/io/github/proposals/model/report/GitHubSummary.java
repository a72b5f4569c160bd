package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.TextFormat;
import io.github.proposals.model.text.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Diagnostics as Markdown for the page of a job in GitHub Actions, which takes no more than a megabyte of it: the worst first,
 * and the rest as a number.
 */
public final class GitHubSummary implements TextFormat<Report> {

    /** How many rows the table has. */
    static final int MOST = 200;

    /** How many lines of a file a row names. */
    private static final int LINES = 20;

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
        List<Row> rows = rows(diagnostics.all());
        List<Row> shown = rows.subList(0, Math.min(MOST, rows.size()));
        if (!shown.isEmpty()) {
            text.write("\n|   | Where | What | Rule |\n|---|---|---|---|\n");
        }
        for (Row row : shown) {
            text.write(row.text());
        }
        int more = diagnostics.all().size()
                - shown.stream().mapToInt(it -> it.lines().size()).sum();
        if (more > 0) {
            text.write("\n" + more + " more " + (more == 1 ? "is" : "are") + " in the log.\n");
        }
    }

    /** What is said in the same words of several lines of a file. */
    private record Row(Severity severity, String path, String rule, String words, List<Integer> lines) {

        String text() {
            String places = lines.stream().limit(LINES).map(String::valueOf).collect(Collectors.joining(", "));
            int more = lines.size() - LINES;
            return "| " + sign(severity) + " | "
                    + cell(path + ":" + places + (more > 0 ? " and " + more + " more" : "")) + " | " + cell(words)
                    + " | " + cell(rule) + " |\n";
        }
    }

    /** The worst first; otherwise as they come. */
    private static List<Row> rows(List<Diagnostic> diagnostics) {
        Map<Row, Row> rows = new LinkedHashMap<>();
        for (Diagnostic it : diagnostics) {
            Row same = new Row(it.severity(), it.place().path(), it.rule(), Words.sentence(it.finding()), List.of());
            rows.computeIfAbsent(same, row -> new Row(row.severity, row.path, row.rule, row.words, new ArrayList<>()))
                    .lines()
                    .add(it.place().start().line());
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(Row::severity))
                .toList();
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
