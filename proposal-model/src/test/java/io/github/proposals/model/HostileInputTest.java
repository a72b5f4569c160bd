package io.github.proposals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Progress;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.JsonReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody writes, judged by all rules of all processes: in time, without an exception, and with every finding
 * where it belongs. Each text is so long that quadratic time, or a stack frame for each of its parts, is noticed.
 */
class HostileInputTest {

    /** Generous: a text takes a fraction of a second. */
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private static final int LONG = 60_000;
    private static final int MEGABYTE = 1 << 20;

    private static final List<Rule> RULES = RuleProvider.all(HostileInputTest.class.getClassLoader());

    /** A proposal of each process, up to the place where the hostile text goes. */
    private static final Map<String, String> PROPOSALS =
            Map.of("plano-pep", """
            # PEP-0001: Cache answers

            | Field | Value |
            |---|---|
            | **PEP** | 0001 |
            | **Title** | Cache answers |
            | **Status** | Draft |
            | **Author(s)** | Ada Lovelace (@ada) |
            | **Created** | 2026-01-02 |

            ## Summary

            Answers are kept.

            ## Motivation

            """, "dynamo-dep", """
            # Cache answers

            **Status**: Draft

            **Authors**: Ada Lovelace

            **Category**: Process

            # Summary

            Answers are kept.

            # Motivation

            Answers are slow.

            ## Requirements

            """, "jumpstarter-jep", """
            # JEP-0010: Cache answers

            | Field | Value |
            |---|---|
            | **JEP** | 0010 |
            | **Title** | Cache answers |
            | **Status** | Draft |
            | **Type** | Standards Track |
            | **Author(s)** | @ada (Ada Lovelace) |
            | **Created** | 2026-01-02 |
            | **Discussion** | https://example.org/1 |

            ## Abstract

            Answers are kept.

            ## Design Decisions

            """);

    private static final Map<String, String> FILES = Map.of(
            "plano-pep", "PEP-0001-cache.md", "dynamo-dep", "0001-cache.md", "jumpstarter-jep", "JEP-0010-cache.md");

    /** A link to nothing: where it is found tells whether the places behind a hostile text are right. */
    private static final String LAST_LINE = "[x](gone.md)";

    /**
     * A hostile text.
     *
     * @param name what it is
     * @param text the text
     * @param open whether it hides all that follows
     */
    private record Hostile(String name, String text, boolean open) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Hostile hostile(String name, String text) {
        return new Hostile(name, text, false);
    }

    private static Hostile open(String name, String text) {
        return new Hostile(name, text, true);
    }

    private static Stream<Hostile> texts() {
        List<Hostile> texts = new ArrayList<>();
        texts.addAll(nested());
        texts.addAll(repeated());
        texts.addAll(oneOfAKind());
        texts.addAll(manyOfAKind());
        texts.addAll(characters());
        return texts.stream();
    }

    private static List<Hostile> nested() {
        return List.of(
                hostile("1,000 lists inside of each other, a line each", lines(1_000, i -> " ".repeat(2 * i) + "- a")),
                hostile("10,000 lists inside of each other, on one line", "- ".repeat(10_000) + "a"),
                hostile("10,000 numbered lists inside of each other", "1. ".repeat(10_000) + "a"),
                hostile("10,000 quotations inside of each other", ">".repeat(10_000) + " a"),
                hostile("quotations that get deeper and deeper", lines(2_000, i -> ">".repeat(i % 60) + " a")),
                hostile("lists in quotations in lists", lines(2_000, i -> "> - ".repeat(18) + "a")),
                hostile("deep quotations behind a fence that is none", "```a`\n" + ">".repeat(10_000) + " a"),
                hostile(
                        "deep quotations behind a fence in a comment",
                        "<!--\n```\n-->\n\n" + lines(500, i -> ">".repeat(199) + " a\n")),
                hostile(
                        "deep lists behind a fence in a comment",
                        "<!--\n```\n-->\n\n" + lines(1_000, i -> " ".repeat(2 * (i % 199)) + "- a")),
                hostile("10,000 brackets", "[".repeat(10_000)),
                hostile("10,000 images inside of each other", "![".repeat(10_000) + "a" + "](b)".repeat(10_000)),
                hostile("10,000 links inside of each other", "[".repeat(10_000) + "a" + "](b)".repeat(10_000)),
                hostile("10,000 brackets, many times", lines(20, i -> "[".repeat(10_000) + "\n")),
                hostile("parentheses in an address", "[a](" + "(".repeat(20_000) + ")".repeat(20_000) + ")"),
                hostile("10,000 tags", "<a>".repeat(10_000) + "</a>".repeat(10_000)),
                hostile("definitions of definitions", lines(10_000, i -> "[a" + i + "]: [a" + (i + 1) + "]")));
    }

    /** What has a meaning in Markdown, over and over: on one line, a line each, a paragraph each, an item each. */
    private static List<Hostile> repeated() {
        List<Hostile> texts = new ArrayList<>();
        for (String piece : List.of(
                "*a ",
                "_a_",
                "**a:",
                "**a**: b ",
                "[",
                "![",
                "](",
                "[](",
                "[a](b) ",
                "[a][bcd] ",
                "[a]: b ",
                "<",
                "<<<<",
                "<a ",
                "<!",
                "-->",
                "a|",
                "|",
                "\\",
                "\\`",
                "`` ` ",
                "&amp;",
                "#",
                "# ",
                "= ",
                "- ",
                "> ",
                "1. ",
                "$",
                "{",
                "(a)=",
                "@a ",
                "a@b.c ",
                "https://a.b ",
                "PEP-0001 JEP-0001 DEP-0001 ",
                "**MUST** ",
                "~~",
                "\t",
                "a.")) {
            String shown = piece.replace("\t", "tab");
            texts.add(hostile("'" + shown + "' on one line", times(piece, LONG)));
            texts.add(hostile("'" + shown + "' a line each", times(piece + "\n", LONG)));
            texts.add(hostile("'" + shown + "' a paragraph each", times(piece + "\n\n", LONG / 2)));
            texts.add(hostile("'" + shown + "' in many long paragraphs", lines(8, i -> times(piece, LONG / 8) + "\n")));
            texts.add(hostile("'" + shown + "' in a heading", "## " + times(piece, LONG) + "\n\ntext"));
        }
        return texts;
    }

    private static List<Hostile> oneOfAKind() {
        return List.of(
                hostile("a word of 1 MB", "a".repeat(MEGABYTE)),
                hostile("a line of 1 MB", times("word ", MEGABYTE)),
                hostile("1 MB of '*a '", times("*a ", MEGABYTE)),
                hostile("a paragraph of 100,000 lines", "a\n".repeat(100_000)),
                hostile("an item of 50,000 lines", "- a\n" + "  a\n".repeat(50_000)),
                hostile("a quotation of 50,000 lines", "> a\n".repeat(50_000)),
                hostile("1 MB of empty lines", "\n".repeat(MEGABYTE)),
                hostile("1 MB of blanks", " ".repeat(MEGABYTE)),
                hostile("a table of 100,000 rows", "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(100_000)),
                hostile(
                        "a table of 10,000 columns",
                        "| a ".repeat(10_000) + "|\n" + "|---".repeat(10_000) + "|\n| b |"),
                hostile(
                        "the head of a table with 100,000 dashes",
                        "| a | b |\n|" + "-".repeat(100_000) + "|---|\n| c | d |"),
                hostile("a cell of 1 MB", "| a | b |\n|---|---|\n| " + times("word ", MEGABYTE) + "| d |"),
                hostile("a line of 100,000 underscores", "_".repeat(100_000)),
                hostile("a line of 100,000 dashes", "a\n\n" + "-".repeat(100_000)),
                hostile("a line of 100,000 stars and a letter", "* ".repeat(50_000) + "a"),
                hostile("a heading with 100,000 dashes", "## a " + "-".repeat(100_000) + " b"),
                hostile("a heading with 100,000 blanks", "## a" + " ".repeat(100_000) + "b"),
                hostile("three stars and 100,000 blanks", "***" + " ".repeat(100_000) + "a"),
                hostile("an underlined heading with 100,000 lines", "a\n".repeat(100_000) + "==="),
                hostile("a heading with 100,000 underscores in a word", "## a" + "_".repeat(100_000) + "b"),
                hostile("100,000 backticks", "a " + "`".repeat(100_000)),
                hostile("backticks that get more and more", lines(600, "`"::repeat)),
                hostile("a comment of 100,000 characters in a paragraph", "a <!-- " + "x".repeat(100_000) + " -->"),
                hostile("a comment of 3,000 characters in a paragraph", "a <!-- " + "x".repeat(3_000) + " --> b"),
                hostile("a comment of 50,000 lines", "<!--\n" + "a\n".repeat(50_000) + "-->"),
                hostile(
                        "a picture of 1 MB, by its name",
                        "![a][image1]\n\n[image1]: <data:image/png;base64," + times("iVBORw0K", MEGABYTE) + ">"),
                hostile("a picture of 1 MB", "![a](data:image/png;base64," + times("iVBORw0K", MEGABYTE) + ")"),
                hostile("a link of 50,000 characters in angles", "[a](<" + "b".repeat(50_000) + ">)"),
                hostile("a title of 50,000 characters", "[a](b \"" + "c ".repeat(25_000) + "\")"),
                hostile("a link with a text of 50,000 characters", "[" + "a ".repeat(25_000) + "](b)"),
                hostile("a name of 50,000 characters", "[a][" + "b".repeat(50_000) + "]"),
                hostile("a definition with a title of 100,000 lines", "[a]: b\n\"" + "c\n".repeat(100_000) + "\""),
                hostile("a definition with a title without end", "[a]: b \"" + "c\n".repeat(100_000)),
                hostile("a tag with 50,000 attributes", "<a" + " b".repeat(50_000) + ">"),
                hostile("a tag with 50,000 attributes in a paragraph", "a <a" + " b='c'".repeat(8_000) + ">"),
                hostile("a tag with a name of 100,000 characters", "<" + "a".repeat(100_000) + ">"),
                hostile("a mail address of 50,000 parts", "a <a@" + "b.".repeat(25_000) + "c>"),
                hostile("a code block of 100,000 backticks", "~~~\n" + "`".repeat(100_000) + "\n~~~"),
                hostile("a code block of 100,000 empty lines", "```\na" + "\n".repeat(100_000) + "b\n```"),
                hostile("a suppression with 100,000 blanks", "<!-- proposal: allow a" + " ".repeat(100_000) + "b -->"),
                hostile(
                        "a reason with 100,000 blanks",
                        "<!-- proposal: allow file.empty: a" + " ".repeat(100_000) + "b -->"),
                hostile("a suppression of 10,000 rules", "<!-- proposal: allow " + "a.b, ".repeat(10_000) + ": c -->"),
                hostile(
                        "guidance with 100,000 blanks",
                        "Describe the problem that needs to be addressed with" + " ".repeat(100_000) + "b"),
                hostile("a code block of 1 MB", "```\n" + times("code ", MEGABYTE) + "\n```"),
                open("a fence that is never closed", "```\n" + times("code\n", LONG)),
                open("a comment that is never closed", "<!--\n" + times("hidden\n", LONG)),
                open("1 MB of comments that are never closed", times("<!--\n", MEGABYTE)),
                open("a script that is never closed", "<script>\n" + times("code\n", LONG)));
    }

    private static List<Hostile> manyOfAKind() {
        return List.of(
                hostile("20,000 headings", lines(20_000, i -> "#".repeat(1 + i % 6) + " Heading " + i + "\n")),
                hostile("20,000 headings with the same name", "## Summary\n\n".repeat(20_000)),
                hostile("20,000 empty headings", "##\n".repeat(20_000)),
                hostile("20,000 underlined headings", "a\n===\n".repeat(20_000)),
                hostile("20,000 tables", "| a | b |\n|---|---|\n| c | d |\n\n".repeat(20_000)),
                hostile("20,000 code blocks", "```\na\n```\n\n".repeat(20_000)),
                hostile("20,000 items with a paragraph between them", "- a\n\n".repeat(20_000)),
                hostile("20,000 lists", lines(20_000, i -> i % 2 == 0 ? "- a" : "* a")),
                hostile("20,000 definitions", lines(20_000, i -> "[a" + i + "]: b" + i)),
                hostile(
                        "10,000 definitions that are used",
                        lines(10_000, i -> "[a" + i + "]: #b\n\n[x][a" + i + "]\n")),
                hostile("10,000 links without a definition", lines(10_000, i -> "[text][name" + i + "]\n")),
                hostile(
                        "10,000 links to headings that are not there",
                        lines(10_000, i -> "## Heading " + i + "\n\n[text](#heading-" + i + "0)\n")),
                hostile("10,000 comments, a paragraph each", "## Motivation\n\n" + "<!-- a -->\n\n".repeat(10_000)),
                hostile(
                        "5,000 tables below headings in the index",
                        "## Index\n\n"
                                + lines(5_000, i -> "### " + i + "\n\n| PEP | Title |\n|---|---|\n| 0001 | a |\n")),
                hostile(
                        "20,000 rows in the index",
                        "## Index\n\n| PEP | Title | Status | Author |\n|---|---|---|---|\n"
                                + "| 0001 | Cache answers | Draft | Ada |\n".repeat(20_000)),
                hostile("10,000 guidances", "<!-- Guidance: a -->\n\n".repeat(10_000)),
                hostile("10,000 examples", "```yaml\n# Example configuration\n```\n\n".repeat(10_000)),
                hostile("10,000 links to files that do not exist", lines(10_000, i -> "[text](name" + i + ".md)\n")),
                hostile("10,000 anchors", lines(10_000, i -> "<a id=\"a" + i + "\"></a>\n\n(b" + i + ")=\n")),
                hostile("10,000 images in HTML", "<img src=\"a.png\">\n".repeat(10_000)),
                hostile("10,000 numbers that nobody has", lines(10_000, "PEP-%1$04d JEP-%1$04d DEP-%1$04d"::formatted)),
                hostile("10,000 suppressions", "<!-- proposal: allow section.missing: a -->\n\n".repeat(10_000)),
                hostile("10,000 comments in front of links", "<!-- a --> [b](#c)\n\n".repeat(10_000)),
                hostile("10,000 marks of a template", "**\\[Required\\]**\n\n".repeat(10_000)),
                hostile("10,000 requirements", lines(10_000, i -> "### REQ " + i + " a\n\ntext\n")),
                hostile("10,000 decisions", lines(10_000, i -> "### DD-" + i + ": a\n")));
    }

    private static List<Hostile> characters() {
        return List.of(
                hostile("zero characters", times("a\0b ", LONG)),
                hostile("zero characters, a line each", times("\0\n", LONG)),
                hostile("first halves of characters without a second one", times("\uD83D ", LONG)),
                hostile("second halves of characters without a first one", times("\uDE80 ", LONG)),
                hostile("halves of characters the wrong way round", times("\uDE80\uD83D", LONG)),
                hostile("1 MB of emoji", times("🚀", MEGABYTE)),
                hostile("emoji and mentions on one line", times("🚀 PEP-0099 JEP-0099 DEP-0099 ", LONG)),
                hostile("text from right to left", times("שלום \u202E[א](ב) ", LONG)),
                hostile("characters without a width", times("a\u200B\u200D\uFEFF", LONG)),
                hostile("accents without a letter", times("\u0301", LONG)),
                hostile("other line ends of Unicode", times("a\u2028b\u2029c\u0085", LONG)),
                hostile("blanks that do not break", times("\u00A0\n", LONG)),
                hostile("form feeds", times("a\f", LONG)),
                hostile("escapes of a terminal", times("\u001B[31m", LONG)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isJudgedInTimeWhereASectionStands(Hostile hostile) {
        assertTimeoutPreemptively(LIMIT, () -> {
            for (String process : BuiltInProcesses.ids()) {
                String text = PROPOSALS.get(process) + hostile.text() + "\n\n" + LAST_LINE + "\n";
                Diagnostics found = judge(process, text);
                assertEquals(
                        hostile.open() ? List.of() : List.of(endOf(text)), placesOfTheLastLink(found, text), process);
            }
        });
    }

    /** All that can be the header of a document, and more of it than anybody needs. */
    private static Stream<Hostile> headers() {
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

    @ParameterizedTest
    @MethodSource("headers")
    void isJudgedInTimeWhereTheHeaderStands(Hostile hostile) {
        assertTimeoutPreemptively(LIMIT, () -> {
            for (String process : BuiltInProcesses.ids()) {
                String proposal = PROPOSALS.get(process);
                int header = proposal.indexOf('\n') + 2;
                String text = proposal.substring(0, header) + hostile.text() + "\n" + proposal.substring(header)
                        + LAST_LINE + "\n";
                assertEquals(List.of(endOf(text)), placesOfTheLastLink(judge(process, text), text), process);
            }
        });
    }

    /** What stands at the very top, where front matter may be. */
    private static Stream<Hostile> tops() {
        return Stream.of(
                hostile("front matter of 1,000 lines", "---\n" + lines(900, i -> "a" + i + ": b") + "---\n"),
                open("front matter of 100,000 lines", "---\n" + lines(100_000, i -> "a" + i + ": b") + "---\n"),
                hostile("a value of 1 MB in front matter", "---\nstatus: " + times("word ", MEGABYTE) + "\n---\n"),
                hostile("front matter that is never closed", "---\nstatus: Draft\n"),
                hostile("empty front matter", "---\n---\n"),
                hostile("1 MB of lines across the page", times("---\n", MEGABYTE)),
                hostile("a word of 1 MB", "a".repeat(MEGABYTE)),
                hostile("zero characters", "\0".repeat(100)));
    }

    @ParameterizedTest
    @MethodSource("tops")
    void isJudgedInTimeAtTheVeryTop(Hostile hostile) {
        assertTimeoutPreemptively(LIMIT, () -> {
            for (String process : BuiltInProcesses.ids()) {
                String text = hostile.text() + "\n" + PROPOSALS.get(process) + LAST_LINE + "\n";
                assertEquals(List.of(endOf(text)), placesOfTheLastLink(judge(process, text), text), process);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void aTextWithoutAnythingIsAnEmptyFile(String text) throws IOException {
        for (String process : BuiltInProcesses.ids()) {
            assertEquals(List.of("file.empty"), rules(lint(process, text).diagnostics(), FILES.get(process)), process);
        }
    }

    private static Stream<String> nothings() {
        return Stream.of("", "\n", "\r\n\r\n", " \t\n", "\u2028", "\f");
    }

    @Test
    void aFileWithNothingButAByteOrderMarkIsAnEmptyFile(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("PEP-0001-cache.md"), "\uFEFF".getBytes(StandardCharsets.UTF_8));

        Diagnostics found =
                linter("plano-pep").lint(SourceTree.in(folder), Progress.NONE).diagnostics();

        assertEquals(List.of("file.empty"), rules(found, "PEP-0001-cache.md"));
    }

    @Test
    void aThousandProposalsWithTheSameNumberAreJudgedInTime() {
        Map<String, String> files = IntStream.range(0, 1_000)
                .mapToObj(i -> "PEP-0001-cache-" + i + ".md")
                .collect(Collectors.toMap(name -> name, name -> PROPOSALS.get("plano-pep")));

        Diagnostics found = assertTimeoutPreemptively(
                LIMIT,
                () -> linter("plano-pep")
                        .lint(SourceTree.of("", files), Progress.NONE)
                        .diagnostics());

        assertEquals(
                1_000,
                found.all().stream()
                        .filter(it -> it.rule().equals("number.duplicate"))
                        .count());
    }

    @Test
    void aThousandProposalsThatRequireEachOtherInACircleAreJudgedInTime() {
        Map<String, String> files = IntStream.range(10, 1_010)
                .boxed()
                .collect(Collectors.toMap("JEP-%04d-a.md"::formatted, i -> """
                        # JEP-%1$04d: A

                        | Field | Value |
                        |---|---|
                        | **JEP** | %1$04d |
                        | **Requires** | JEP-%2$04d |
                        """.formatted(i, i == 1_009 ? 10 : i + 1)));

        Diagnostics found = assertTimeoutPreemptively(
                LIMIT,
                () -> linter("jumpstarter-jep")
                        .lint(SourceTree.of("", files), Progress.NONE)
                        .diagnostics());

        assertEquals(
                1,
                found.all().stream()
                        .filter(it -> it.rule().equals("reference.cycle"))
                        .count());
    }

    /** Judges a text as a user would: everything is reported in both formats, and stands inside of the text. */
    private static Diagnostics judge(String process, String text) throws IOException {
        LintResult result = lint(process, text);
        assertEquals(1, result.proposals().all().size(), "it was read as a proposal");
        Diagnostics found = result.diagnostics();
        assertTrue(new ConsoleReporter(Palette.PLAIN).report(found).endsWith("\n"));
        assertTrue(new JsonReporter().report(process, found).endsWith("}\n"));
        SourceText source = new SourceText(FILES.get(process), text);
        for (Diagnostic diagnostic : found) {
            int line = diagnostic.place().end().line();
            assertTrue(line <= source.lineCount() + 1, () -> diagnostic + " stands behind the end");
            int width = line > source.lineCount() ? 0 : source.line(line).length();
            assertTrue(diagnostic.place().end().column() <= width + 1, () -> diagnostic + " stands behind its line");
        }
        return found;
    }

    private static LintResult lint(String process, String text) throws IOException {
        return linter(process).lint(SourceTree.of("", Map.of(FILES.get(process), text)), Progress.NONE);
    }

    private static Linter linter(String process) {
        Circumstances circumstances = new Circumstances(
                LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1), List.of("grace"), History.onDefaultBranch(true));
        return new Linter(new ProposalReader(BuiltInProcesses.get(process), circumstances), RULES, LintSettings.NONE);
    }

    private static List<String> rules(Diagnostics found, String file) {
        return found.all().stream()
                .filter(it -> it.place().path().equals(file))
                .map(Diagnostic::rule)
                .toList();
    }

    /** {@return where {@link #LAST_LINE} was found to lead nowhere} */
    private static List<String> placesOfTheLastLink(Diagnostics found, String text) {
        int last = new SourceText("", text).lineCount();
        return found.all().stream()
                .filter(it ->
                        it.rule().equals("link.broken-file") && it.message().contains("'gone.md'"))
                .map(it -> it.place().start())
                .map(start -> start.line() + ":" + start.column())
                .toList();
    }

    private static String endOf(String text) {
        return new SourceText("", text).lineCount() + ":" + (LAST_LINE.indexOf('g') + 1);
    }

    private static String times(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}
