package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleReporterTest {

    @Test
    void aFindingShowsItsPlaceWhatToDoAndWhy() {
        Finding finding = Finding.at(place("# Cache\n\n**Status**: Aproved\n", "Aproved"), "unknown status 'Aproved'")
                .help("did you mean 'Approved'?")
                .says(new Quote("Set the status.", "DEP-0000"))
                .related(place("b.md", "# Other\n", "Other"), "the same number");
        assertEquals("""
                a.md:3:13: error[status.unknown] unknown status 'Aproved'
                    |
                  3 | **Status**: Aproved
                    |             ^^^^^^^
                    = help: did you mean 'Approved'?
                    = process: DEP-0000: "Set the status."
                    = see: b.md:1:3 (the same number)

                1 error
                """, report(new Diagnostic("status.unknown", Severity.ERROR, finding)));
    }

    @Test
    void whatStrangersWroteStaysOnItsLineAndIsNoCommand() {
        Finding finding = Finding.at(
                        place("::error file=a\n.md", "Status\u202E: \u001B[1mDone\n", "Done"),
                        "no '%s'",
                        "a\n::error::b")
                .help("use\r%s", "##vso[c]")
                .says(new Quote("Set\u2028it.", "D\u0007"))
                .related(Place.ofFile("b\n.md"), "the\u0085same");
        assertEquals("""
                \\u{3a}:error file=a\\u{a}.md:1:14: error[status.unknown] no 'a\\u{a}::error::b'
                    |
                  1 | Status\\u{202e}: \\u{1b}[1mDone
                    |                          ^^^^
                    = help: use\\u{d}\\u{23}#vso[c]
                    = process: D\\u{7}: "Set\\u{2028}it."
                    = see: b\\u{a}.md:1:1 (the\\u{85}same)

                1 error
                """, report(new Diagnostic("status.unknown", Severity.ERROR, finding)));
    }

    @Test
    void aFindingAboutAFileAsAWholeShowsNoLine() {
        Finding finding = Finding.at(Place.ofFile("a.md"), "this file is empty").help("write something");
        assertEquals("""
                a.md:1:1: warning[file.empty] this file is empty
                    = help: write something

                1 warning
                """, report(new Diagnostic("file.empty", Severity.WARNING, finding)));
    }

    @Test
    void whatIsNotSaidTakesNoLine() {
        assertEquals(
                """
                a.md:1:1: info[number.gap] there is no 2

                1 note
                """,
                report(new Diagnostic(
                        "number.gap", Severity.INFO, Finding.at(Place.ofFile("a.md"), "there is no %s", 2))));
    }

    @Test
    void longLineNumbersMakeRoomForThemselves() {
        Finding finding = Finding.at(place("\n".repeat(12344) + "here\n", "here"), "not there")
                .help("go on");
        assertEquals("""
                a.md:12345:1: error[x.y] not there
                      |
                12345 | here
                      | ^^^^
                      = help: go on

                1 error
                """, report(new Diagnostic("x.y", Severity.ERROR, finding)));
    }

    @Test
    void theCaretsStandUnderTheWordBehindAnEmoji() {
        Finding finding = Finding.at(place("🚀 go\n", "go"), "do not go");
        assertEquals("""
                a.md:1:3: error[x.y] do not go
                    |
                  1 | 🚀 go
                    |   ^^

                1 error
                """, report(new Diagnostic("x.y", Severity.ERROR, finding)));
    }

    @Test
    void theLastLineCountsFindingsBySeverity() {
        Finding one = Finding.at(Place.ofFile("a.md"), "one");
        Finding two = Finding.at(Place.ofFile("a.md"), "two");
        Diagnostics diagnostics = new Diagnostics(List.of(
                new Diagnostic("x.y", Severity.INFO, one),
                new Diagnostic("x.y", Severity.INFO, two),
                new Diagnostic("x.y", Severity.WARNING, one),
                new Diagnostic("x.y", Severity.ERROR, one),
                new Diagnostic("x.y", Severity.ERROR, two)));
        assertEquals("2 errors, 1 warning, 2 notes", new ConsoleReporter(Palette.PLAIN).summary(diagnostics));
    }

    @Test
    void nothingFoundIsSaidInWords() {
        assertEquals("nothing found\n", new ConsoleReporter(Palette.PLAIN).report(Diagnostics.none()));
    }

    @Test
    void colourMarksPlaceSeverityAndFrame() {
        Palette marks = new Palette() {
            @Override
            public String severity(Severity severity, String text) {
                return "<" + severity.word() + ":" + text + ">";
            }

            @Override
            public String strong(String text) {
                return "<b:" + text + ">";
            }

            @Override
            public String faint(String text) {
                return "<i:" + text + ">";
            }
        };
        Finding finding = Finding.at(place("here\n", "here"), "not there").help("go on");
        assertEquals(
                """
                <b:a.md:1:1>: <error:error[x.y]> not there
                <i:    |>
                <i:  1 |> here
                <i:    |> <error:^^^^>
                <i:    = help:> go on

                <error:1 error>
                """,
                new ConsoleReporter(marks)
                        .report(new Diagnostics(List.of(new Diagnostic("x.y", Severity.ERROR, finding)))));
    }

    private static String report(Diagnostic diagnostic) {
        return new ConsoleReporter(Palette.PLAIN).report(new Diagnostics(List.of(diagnostic)));
    }

    private static Place place(String content, String words) {
        return place("a.md", content, words);
    }

    private static Place place(String path, String content, String words) {
        int start = content.indexOf(words);
        return new SourceText(path, content).place(new Span(start, start + words.length()));
    }
}
