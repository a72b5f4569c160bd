package io.github.proposals.model.corpus;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Short texts of lines that begin or end something in Markdown, drawn by a seed. */
final class Snippets {

    private static final List<String> IN_FRONT =
            List.of("", "", "", "", "> ", "- ", "1. ", "  ", "   ", "    ", " - ", "> > ", "* ", "> - ");

    private static final Map<String, List<String>> LINES = Map.of(
            "blocks",
            List.of(
                    "# One",
                    "## Two words",
                    "#nospace",
                    "Setext\n===",
                    "Setext\n---",
                    "---",
                    "***",
                    "===",
                    "<div>",
                    "</div>",
                    "<details>",
                    "</details>",
                    "<!-- comment -->",
                    "<!-- open",
                    "close -->",
                    "<!-->",
                    "<?php ?>",
                    "<pre>",
                    "</pre>",
                    "```",
                    "[r]: target.md\n---",
                    "[//]: # (hidden)\n---\n",
                    "[r]: <tar get.md>\n",
                    "```java",
                    "~~~",
                    "    indented",
                    "- item",
                    "1. num",
                    "> quote",
                    "",
                    "",
                    "",
                    "word",
                    "two words\\",
                    "x <!-- y",
                    "y --> z",
                    "<br>",
                    "<b>bold</b>",
                    "- ",
                    "1."),
            "tables",
            List.of(
                    "| a | b |\n| - | - |\n| c | d |",
                    "| a | b |",
                    "| - | - |",
                    "|---|",
                    "--|--",
                    "a | b\n-|-\nc | d",
                    "a | b\n:-: | -",
                    "text\n| h | i |\n|---|---|\n| 1 | 2 | 3 |",
                    "| x \\| y | `p \\| q` |\n|---|---|\n| 1 |",
                    "| `e | f` |",
                    "|a|b|\n|:-|-:|",
                    "| [a](b.md) | *em* |",
                    "word",
                    "",
                    "",
                    "- item",
                    "> quote",
                    "# One",
                    "---",
                    "```",
                    "<div>",
                    "| c | d",
                    "c | d |"),
            "links",
            List.of(
                    "[a](b.md)",
                    "[a](<b c.md>)",
                    "[a](b.md \"t\")",
                    "[a](b.md 't)",
                    "[a](b c.md)",
                    "[a](b(1).md)",
                    "[a]()",
                    "[a](<>)",
                    "[r]",
                    "[r][]",
                    "[t][r]",
                    "[t] [r]",
                    "[r][a](b.md)",
                    "[ ][a](b.md)",
                    "[a[b](c.md)](d.md)",
                    "![i](p.png)",
                    "![i][r]",
                    "[![i](p.png)](q.md)",
                    "`[a](b.md)`",
                    "\\[a](b.md)",
                    "*[a](b.md)*",
                    "[*a*](b.md)",
                    "[`a`](b.md)",
                    "<https://example.org/a>",
                    "[r]: target.md",
                    "[r]: <tar get.md>",
                    "[r]: x.md 'title'",
                    "",
                    "",
                    "<a href=\"h.md\">h</a>",
                    "<img src=\"i.png\">",
                    "<!-- [a](b.md) -->",
                    "[#](#a)",
                    "a_b_c",
                    "~~[a](b.md)~~"));

    private static final int MOST_LINES = 5;

    private Snippets() {}

    /** {@return a text of lines of one kind, and now and then one of another kind} */
    static String draw(String kind, int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int lines = 2 + random.nextInt(MOST_LINES);
        for (int i = 0; i < lines; i++) {
            // A table below a quotation that ends in one, and the like, is read in another way, and nobody writes it.
            String before = kind.equals("links")
                    ? IN_FRONT.get(random.nextInt(IN_FRONT.size()))
                    : " ".repeat(random.nextInt(4));
            List<String> some = LINES.get(random.nextInt(6) == 0 ? "blocks" : kind);
            String line = some.get(random.nextInt(some.size()));
            boolean all = random.nextBoolean();
            text.append(before)
                    .append(all ? line.replace("\n", "\n" + before.replaceAll("[^> ]|[0-9][.]", " ")) : line);
            text.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return text.toString();
    }
}
