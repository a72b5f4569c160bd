package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Acceptance;
import io.github.proposals.model.diagnostic.Accepted;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Position;
import io.github.proposals.model.text.Replacement;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/** The report that the page about formats shows in each of them. */
final class Sample {

    private static final List<RuleInfo> RULES = List.of(
            new RuleInfo("file.empty", Severity.ERROR, "A file has no text."),
            new RuleInfo("number.gap", Severity.INFO, "A number was left out."),
            new RuleInfo("status.unknown", Severity.ERROR, "The status is not one of the process."));

    static final Report REPORT = new Report(
            "dynamo-dep",
            List.of("deps/0001-slots.md", "deps/0002 ü.md", "deps/0003-buffers.md"),
            RULES,
            RuleInfo::summary,
            judged(),
            it -> it.rule().equals("status.unknown")
                    ? List.of(
                            new Replacement("deps/0001-slots.md", new Position(3, 13), new Position(3, 20), "Approved"))
                    : List.of());

    private Sample() {}

    /** Two findings count, and two do not: one was there before, and one is accepted by a comment. */
    private static Judged judged() {
        Finding empty =
                Finding.at(Place.ofFile("deps/0002 ü.md"), "this file is empty").about(new Subject.File());
        return new Judged(
                new Diagnostics(List.of(
                        new Diagnostic("status.unknown", Severity.ERROR, status("# Slots\n\n**Status**: Aproved\n")),
                        new Diagnostic("file.empty", Severity.WARNING, empty))),
                List.of(
                        accepted("deps/0003-buffers.md", Acceptance.COMMENT, "the numbers between are reserved"),
                        accepted("deps/0004-queues.md", Acceptance.BASELINE, "it is in proposals-baseline.yaml")));
    }

    private static Accepted accepted(String path, Acceptance by, String reason) {
        Finding gap = Finding.at(Place.ofFile(path), "a number was left out before this one")
                .missing(new Subject.Number("7"));
        return new Accepted(new Diagnostic("number.gap", Severity.WARNING, gap), by, reason);
    }

    /** {@return a finding about the status in a text} */
    static Finding status(String text) {
        return Finding.at(place("deps/0001-slots.md", text, "Aproved"), "unknown status 'Aproved'")
                .about(new Subject.Status("Aproved"))
                .help("did you mean 'Approved'?")
                .says(new Quote("Set the status.", "DEP-0000"))
                .related(place("deps/0000-process.md", "# Process\n", "Process"), "the list");
    }

    /** {@return a report of one finding, whose words are all the same} */
    static Report of(String path, String words) {
        Finding finding = Finding.at(Place.ofFile(path), "%s", words).help("%s", words);
        return of(new Diagnostic("file.odd", Severity.ERROR, finding));
    }

    /** {@return a report of {@code count} findings of one severity} */
    static Report many(int count, Severity severity) {
        return of(IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Diagnostic(
                        "number.gap", severity, Finding.at(Place.ofFile("deps/%04d.md".formatted(i)), "gap %d", i)))
                .toArray(Diagnostic[]::new));
    }

    static Report of(Diagnostic... diagnostics) {
        return new Report("dynamo-dep", RULES, new Diagnostics(List.of(diagnostics)));
    }

    private static Place place(String path, String content, String words) {
        int start = content.indexOf(words);
        return new SourceText(path, content).place(new Span(start, start + words.length()));
    }
}
