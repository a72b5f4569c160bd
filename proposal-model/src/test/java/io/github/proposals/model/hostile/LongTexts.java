package io.github.proposals.model.hostile;

import static io.github.proposals.model.hostile.Hostile.LONG;
import static io.github.proposals.model.hostile.Hostile.MEGABYTE;
import static io.github.proposals.model.hostile.Hostile.hostile;
import static io.github.proposals.model.hostile.Hostile.lines;
import static io.github.proposals.model.hostile.Hostile.open;
import static io.github.proposals.model.hostile.Hostile.times;

import java.util.List;

/** One thing that is very long, and very many things of a kind. */
final class LongTexts {

    private LongTexts() {}

    static List<Hostile> oneOfAKind() {
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
                hostile("a name of 50 escapes without end", "[a][" + "\\\"".repeat(50)),
                hostile("a definition of 50 escapes without end", "[" + "\\!".repeat(50)),
                hostile("a declaration with 50,000 blanks", "a [b] <!A" + " ".repeat(50_000) + "b"),
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

    static List<Hostile> manyOfAKind() {
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
}
