package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Excerpt;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.TextFormat;
import io.github.proposals.model.text.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Diagnostics for people: where, what is wrong, the line with carets under it, what to do, and why.
 *
 * <pre>
 * deps/0007-cache.md:3:13: error[status.unknown] unknown status 'Aproved'
 *     |
 *   3 | **Status**: Aproved
 *     |             ^^^^^^^
 *     = help: did you mean 'Approved'? Use one of: Approved, Draft, …
 * </pre>
 *
 * <p>What proposals and processes say is printed as {@link Visible} writes it.
 */
public final class ConsoleReporter implements TextFormat<Report> {

    private final Palette palette;

    /** A reporter that lets parts of its messages stand out. */
    public ConsoleReporter(Palette palette) {
        this.palette = palette;
    }

    @Override
    public String fileName() {
        return "diagnostics.txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void write(Report report, Writer text) throws IOException {
        text.write(report(report.diagnostics()));
    }

    /** {@return all diagnostics with an empty line between them, and the closing line} */
    public String report(Diagnostics diagnostics) {
        StringBuilder report = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            report.append(String.join("\n", lines(diagnostic))).append("\n\n");
        }
        return report.append(summary(diagnostics)).append('\n').toString();
    }

    /** {@return one diagnostic, line by line} */
    public List<String> lines(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>(List.of(head(diagnostic)));
        Place place = diagnostic.place();
        if (!place.excerpt().equals(Excerpt.NONE)) {
            lines.addAll(excerpt(place, gutter(place), diagnostic.severity()));
        }
        lines.addAll(notes(diagnostic, true));
        for (Related related : diagnostic.finding().related()) {
            lines.add(note(gutter(place), "see", related.place() + " (" + related.note() + ")"));
        }
        return lines;
    }

    /** {@return where and what, in one line} */
    String head(Diagnostic diagnostic) {
        return palette.strong(Visible.line(diagnostic.place().toString())) + ": "
                + palette.severity(diagnostic.severity(), diagnostic.severity().word() + "[" + diagnostic.rule() + "]")
                + " " + Visible.line(diagnostic.message());
    }

    /** {@return what to do, if that is wanted, and why} */
    List<String> notes(Diagnostic diagnostic, boolean help) {
        Finding finding = diagnostic.finding();
        String gutter = gutter(diagnostic.place());
        List<String> lines = new ArrayList<>();
        if (help && !finding.help().isEmpty()) {
            lines.add(note(gutter, "help", finding.help()));
        }
        if (finding.quote().present()) {
            lines.add(note(gutter, "process", finding.quote().toString()));
        }
        return lines;
    }

    private static String gutter(Place place) {
        return " ".repeat(Math.max(3, Integer.toString(place.start().line()).length()));
    }

    private List<String> excerpt(Place place, String gutter, Severity severity) {
        String number = Integer.toString(place.start().line());
        String bar = palette.faint(gutter + " |");
        Excerpt excerpt = place.excerpt().shown();
        return List.of(
                bar,
                palette.faint(" ".repeat(gutter.length() - number.length()) + number + " |") + " " + excerpt.line(),
                bar + " " + " ".repeat(excerpt.from()) + palette.severity(severity, "^".repeat(excerpt.length())));
    }

    private String note(String gutter, String name, String text) {
        return palette.faint(gutter + " = " + name + ":") + " " + Visible.line(text);
    }

    /** {@return how many findings there are of each severity, in words} */
    public String summary(Diagnostics diagnostics) {
        if (diagnostics.all().isEmpty()) {
            return "nothing found";
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = diagnostics.count(severity);
            if (count > 0) {
                counts.add(palette.severity(severity, severity.counted(count)));
            }
        }
        return String.join(", ", counts);
    }
}
