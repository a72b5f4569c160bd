package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GitHubSummaryTest {

    private static String write(Report report) {
        return new GitHubSummary().write(report);
    }

    @Test
    void saysHowMuchThereIsAndThenWhat() {
        String summary = write(Sample.REPORT);
        assertTrue(summary.startsWith("### Proposals: 1 error, 1 warning\n"), summary);
        assertTrue(
                summary.contains(
                        "| deps/0001-slots.md:3 | unknown status 'Aproved' (did you mean 'Approved'?) | status.unknown |"),
                summary);
    }

    @Test
    void textsOfStrangersStayText() {
        String row =
                write(Sample.of("a|b.md", "<img src=x> **b** [l](https://evil.example) @ada `c` www.evil.example \\"));
        assertTrue(
                row.contains(
                        "| a\\|b.md:1 | \\<img src=x\\> \\*\\*b\\*\\* \\[l\\](https\\://evil.example) \\@ada \\`c\\` "
                                + "www\\.evil.example \\\\"),
                row);
        assertEquals(
                1,
                write(Sample.of("a.md", "x\n| forged | row |"))
                        .lines()
                        .filter(it -> it.startsWith("| ❌"))
                        .count());
    }

    @Test
    void aLongRegisterStaysBelowAMegabyte() {
        String summary = write(Sample.many(5_000, Severity.WARNING));
        assertTrue(summary.contains("\n4800 more are in the log.\n"), summary);
        assertTrue(write(Sample.of("a.md", "é".repeat(100_000))).length() < 2_000, "words have an end");
    }

    @Test
    void whatIsSaidOfSeveralLinesInTheSameWordsIsOneRow() {
        String summary = write(Sample.of(mark("a.md", 3), mark("a.md", 5), mark("b.md", 1)));
        assertTrue(summary.contains("| a.md:3, 5 | a mark is left |"), summary);
        assertTrue(summary.contains("| b.md:1 | a mark is left |"), summary);
        assertFalse(summary.contains("in the log"), summary);
        Diagnostic[] many = IntStream.rangeClosed(1, 25)
                .mapToObj(line -> mark("a.md", line))
                .toArray(Diagnostic[]::new);
        assertTrue(write(Sample.of(many)).contains(", 19, 20 and 5 more | a mark is left |"));
    }

    private static Diagnostic mark(String path, int line) {
        Place place = new SourceText(path, "x\n".repeat(line)).place(new Span(2 * line - 2, 2 * line - 1));
        return new Diagnostic("section.leftover-text", Severity.WARNING, Finding.at(place, "a mark is left"));
    }

    @Test
    void nothingFoundHasNoTable() {
        assertFalse(write(Sample.of()).contains("|"));
        assertEquals("### Proposals: nothing found\n", write(Sample.of()));
    }
}
