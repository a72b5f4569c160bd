package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Accepted;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.text.Excerpt;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Visible;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the page of findings shows, in words that can be seen.
 *
 * @param style the style sheet
 * @param summary how many findings there are
 * @param files how many files were judged
 * @param process the process; empty if there was none
 * @param rules how often each rule found something
 * @param places the findings, file by file
 * @param accepted what does not count
 * @param acceptedCount how many those are, in words
 */
record HtmlReport(
        String style,
        String summary,
        String files,
        String process,
        List<RuleSummary.Row> rules,
        List<File> places,
        List<Other> accepted,
        String acceptedCount) {

    static HtmlReport of(Report report, String style) {
        int files = report.files().size();
        int others = report.accepted().size();
        return new HtmlReport(
                style,
                new ConsoleReporter(Palette.PLAIN).summary(report.diagnostics()),
                files + (files == 1 ? " file" : " files"),
                Visible.line(report.process()),
                RuleSummary.of(report),
                report.diagnostics().all().stream()
                        .collect(Collectors.groupingBy(it -> it.place().path(), TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(it -> new File(
                                Visible.line(it.getKey()),
                                it.getValue().stream().map(Item::of).toList()))
                        .toList(),
                report.accepted().stream().map(Other::of).toList(),
                others + (others == 1 ? " finding is" : " findings are"));
    }

    /** A file with what was found in it. */
    record File(String path, List<Item> findings) {}

    /** One finding; {@code shown} has the line that it points at, if there is one. */
    record Item(
            String kind,
            String noun,
            int line,
            int column,
            String message,
            String rule,
            List<Line> shown,
            String help,
            String quote,
            List<See> related) {

        static Item of(Diagnostic it) {
            Place place = it.place();
            return new Item(
                    it.severity().word(),
                    it.severity().noun(),
                    place.start().line(),
                    place.start().column(),
                    Visible.line(it.message()),
                    it.rule(),
                    place.excerpt().equals(Excerpt.NONE)
                            ? List.of()
                            : List.of(Line.of(
                                    place.start().line(), place.excerpt().shown())),
                    Visible.line(it.finding().help()),
                    it.finding().quote().present()
                            ? Visible.line(it.finding().quote().toString())
                            : "",
                    it.finding().related().stream()
                            .map(other -> new See(Visible.line(other.place().toString()), Visible.line(other.note())))
                            .toList());
        }
    }

    /** A line of a file, divided where something in it is wrong. */
    record Line(int number, String before, String marked, String after) {

        static Line of(int number, Excerpt excerpt) {
            String line = excerpt.line();
            int points = line.codePointCount(0, line.length());
            int from = line.offsetByCodePoints(0, Math.min(excerpt.from(), points));
            int to = line.offsetByCodePoints(0, Math.min(excerpt.from() + excerpt.length(), points));
            // What is missing at the end of a line is pointed at as well.
            return new Line(
                    number, line.substring(0, from), from == to ? " " : line.substring(from, to), line.substring(to));
        }
    }

    /** Another place. */
    record See(String place, String note) {}

    /** A finding that does not count. */
    record Other(String where, String message, String rule, String by, String reason) {

        static Other of(Accepted it) {
            Place place = it.diagnostic().place();
            return new Other(
                    Visible.line(place.path() + ":" + place.start().line()),
                    Visible.line(it.diagnostic().message()),
                    it.diagnostic().rule(),
                    by(it),
                    Visible.line(it.reason()));
        }

        private static String by(Accepted accepted) {
            return switch (accepted.by()) {
                case COMMENT -> "a comment there";
                case WAIVER -> "a waiver";
                case BASELINE -> "the baseline";
                case UNTOUCHED -> "it was there before";
            };
        }
    }
}
