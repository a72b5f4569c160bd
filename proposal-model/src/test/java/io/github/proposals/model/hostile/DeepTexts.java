package io.github.proposals.model.hostile;

import static io.github.proposals.model.hostile.Hostile.LONG;
import static io.github.proposals.model.hostile.Hostile.hostile;
import static io.github.proposals.model.hostile.Hostile.lines;
import static io.github.proposals.model.hostile.Hostile.times;

import java.util.ArrayList;
import java.util.List;

/** Blocks in blocks, and pieces that come again and again. */
final class DeepTexts {

    private DeepTexts() {}

    static List<Hostile> nested() {
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

    static List<Hostile> repeated() {
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
}
