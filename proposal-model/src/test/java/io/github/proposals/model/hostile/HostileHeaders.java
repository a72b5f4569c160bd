package io.github.proposals.model.hostile;

import static io.github.proposals.model.hostile.Hostile.LONG;
import static io.github.proposals.model.hostile.Hostile.MEGABYTE;
import static io.github.proposals.model.hostile.Hostile.hostile;
import static io.github.proposals.model.hostile.Hostile.lines;
import static io.github.proposals.model.hostile.Hostile.times;

import java.util.stream.Stream;

/** Headers that nobody writes. */
final class HostileHeaders {

    private HostileHeaders() {}

    /** All that can be the header of a document, and more of it than anybody needs. */
    static Stream<Hostile> headers() {
        String table = "| Field | Value |\n|---|---|\n";
        return Stream.of(
                hostile("100,000 rows that nobody knows", table + lines(100_000, i -> "| a" + i + " | b |")),
                hostile("20,000 rows with comments", table + "| a | b <!-- c --> d |\n".repeat(20_000)),
                hostile("2,000 rows with the same label", table + "| Status | Draft |\n".repeat(2_000)),
                hostile("a value of 1 MB", table + "| Title | " + times("word ", MEGABYTE) + "|\n"),
                hostile("a status of 1 MB", table + "| Status | " + times("Draft \\| ", MEGABYTE) + "|\n"),
                hostile("a date of 1 MB", table + "| Created | " + times("1", MEGABYTE) + "|\n"),
                hostile("links in a cell", table + "| Discussion | " + times("[a](https://b.c) ", LONG) + "|\n"),
                hostile("backticks in a cell", table + "| Title | " + times("`` ` ", LONG) + "|\n"),
                hostile("underscores in a cell", table + "| Title | a" + times("_", LONG) + "b |\n"),
                hostile("10,000 rows with the same label", table + "| Status | Draft |\n".repeat(10_000)),
                hostile("10,000 lines with the same label", "**Status**: Draft\n".repeat(10_000)),
                hostile("a person of 100,000 parts", table + "| Author(s) | a@b" + ".c".repeat(50_000) + " |\n"),
                hostile("50,000 persons", table + "| Author(s) | " + "@a, ".repeat(50_000) + " |\n"),
                hostile("50,000 handles", table + "| Author(s) | " + "@a ".repeat(50_000) + " |\n"),
                hostile(
                        "brackets in persons",
                        table + "| Author(s) | " + times("[a][b] ", LONG) + " |\n| Sponsor | " + times("(a) ", LONG)
                                + " |\n"),
                hostile(
                        "persons in bold lines",
                        "**Authors**: " + times("[a](b) ", LONG) + "\n\n**Sponsor**: " + times("a.a_a ", LONG) + "\n"),
                hostile(
                        "a discussion of 100,000 points",
                        table + "| Discussion | " + "a.".repeat(50_000) + " |\n| Tracking Issue | "
                                + "a.".repeat(50_000) + " |\n"),
                hostile(
                        "10,000 references",
                        table + "| Requires | "
                                + lines(10_000, i -> "JEP-%04d, ".formatted(i)).replace("\n", "") + " |\n"),
                hostile("50,000 bold labels on lines", "**a**: b\n".repeat(50_000)),
                hostile("50,000 bold labels without end", "**a:\n".repeat(50_000)),
                hostile("20,000 bold labels with comments", "**a**: b <!-- c -->\n".repeat(20_000)),
                hostile("a bold label with 20,000 comments", "**Status**:" + " <!-- a -->".repeat(20_000) + " Draft\n"),
                hostile("a value that goes on for 50,000 lines", "**Status**: Draft\n" + "more\n".repeat(50_000)),
                hostile("a value with 50,000 hard breaks", "**Status**: Draft" + "\\\n".repeat(50_000)),
                hostile("2,000 bold labels, a paragraph each", "**Status**: Draft\n\n".repeat(2_000)),
                hostile("50,000 items", "- a: b\n".repeat(50_000)),
                hostile("2,000 known labels in a list", "- Status: Draft\n".repeat(2_000)),
                hostile("50,000 plain labels", "a: b\n".repeat(50_000)),
                hostile("2,000 headings with a value below", "## Status\n\nDraft\n\n".repeat(2_000)),
                hostile("2,000 headings without a value", "## Status\n".repeat(2_000)),
                hostile("a title of 1 MB", "# " + times("Cache ", MEGABYTE)));
    }
}
