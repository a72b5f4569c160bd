package io.github.proposals.model.hostile;

import io.github.proposals.model.process.BuiltInProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes inputs of documents and files that are whole: pieces of them are cut, doubled, moved, mixed and overwritten. */
final class Scrambler {

    private static final List<String> PIECES = List.of(
            "\r",
            "\n",
            "\n\n",
            "\0",
            "\t",
            "\f",
            "\u2028",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\uD83D",
            "🚀",
            "İ",
            "<!--",
            "-->",
            "<!",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "<div>",
            "</div>",
            "<a id=\"",
            "<script>",
            "<br/>",
            "<table>",
            "<td>",
            "</table>",
            "<a href=x>",
            "</a>",
            "<details>",
            "<svg>",
            "<math>",
            "<style>",
            "> [!NOTE]\n",
            "(x)=\n",
            "{ref}`x`",
            "\n: ",
            "$$\n",
            "```math\n",
            "```mermaid\n",
            "\\frac{",
            ":tada:",
            "www.",
            "---\n",
            "...\n",
            "===\n",
            "# ",
            "## ",
            "#",
            "|",
            "|---|\n",
            "\\",
            "\\|",
            "`",
            "```\n",
            "~~~\n",
            "**",
            "_",
            "- ",
            "* ",
            "1. ",
            "    ",
            "> ",
            ">",
            "[",
            "](",
            "[x](",
            "][",
            "]: ",
            "![",
            "(",
            ")",
            "<",
            ">",
            "[^1]",
            "$",
            ": ",
            ":",
            "{",
            "}",
            "[]",
            "{}",
            "&a ",
            "*a",
            "<<: ",
            "!!",
            "!!java.net.URL ",
            "'",
            "\"",
            "%",
            "|\n",
            ">-\n",
            "@",
            "https://",
            "../",
            "/etc/passwd",
            "gone.md",
            "#anchor",
            "PEP-0001",
            "ADR-",
            "0000",
            "-1",
            "99999999999",
            "1e9",
            "2026-02-30",
            "2026-05-04",
            "superseded by ",
            "stateDiagram-v2\n",
            "flowchart LR\n",
            "-->|x|",
            "[*] --> ",
            "digraph {",
            "->",
            ";",
            "proposal: allow ",
            "&amp;",
            "&#0;",
            "&#x110000;",
            "\\u0000",
            "\u0301",
            "a".repeat(300));

    private static final int LONGEST = 20_000;

    private final List<String> seeds = new ArrayList<>();

    Scrambler() throws IOException {
        for (String folder : List.of("valid", "look-alikes", "documents", "index")) {
            try (Stream<Path> files = Files.walk(Path.of("src/test/resources").resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    seeds.add(Files.readString(file));
                }
            }
        }
        for (String process : BuiltInProcesses.ids()) {
            seeds.add(BuiltInProcesses.source(process).orElseThrow().content());
        }
        seeds.addAll(Judge.PROPOSALS.values());
        seeds.removeIf(it -> it.isEmpty() || it.length() > LONGEST);
    }

    /** {@return the same input for the same seed} */
    byte[] input(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(pick(random));
        for (int steps = 1 + random.nextInt(6); steps > 0; steps--) {
            step(text, random);
        }
        if (text.length() > LONGEST) {
            text.setLength(LONGEST);
        }
        return Fuzz.input(random.nextInt(), random.nextInt(), text.toString());
    }

    private String pick(Random random) {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private void step(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(random.nextInt(8) == 0 ? 400 : 12));
        switch (random.nextInt(8)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(20)));
            case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 3 -> text.insert(at, part(pick(random), random));
            case 4 -> text.setLength(at);
            case 5 -> text.replace(at, end, String.valueOf((char) random.nextInt(0x300)));
            default ->
                text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())).repeat(repeats(random)));
        }
    }

    private static int repeats(Random random) {
        return random.nextInt(10) == 0 ? 1 + random.nextInt(60) : 1;
    }

    private static String part(String text, Random random) {
        int start = random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + random.nextInt(500)));
    }
}
