package io.github.proposals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes any number of proposals that look like real ones: about 7 KB each, with tables, code, lists and links. The links to
 * other files are broken, so that there are some four findings each.
 */
final class LookAlikes {

    private static final String[] WORDS =
            ("the scheduler worker request cache lease exporter router tenant token stream "
                            + "driver when a never may is sends reads keeps of to and for before after every second budget "
                            + "metric queue retry limit state event field version policy default timeout")
                    .split(" ");

    private final Style style;
    private final Random random;

    private LookAlikes(Style style, long seed) {
        this.style = style;
        this.random = new Random(seed);
    }

    /**
     * Writes {@code count} proposals with numbers from 1 on into {@code directory}, the same ones every time. From 10,000 on,
     * each ten thousand have a folder of their own.
     */
    static void write(Path directory, Style style, int count) throws IOException {
        Files.createDirectories(directory);
        for (int number = 1; number <= count; number++) {
            Path folder = number < 10_000 ? directory : directory.resolve("more-" + number / 10_000);
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(style.file(number)), new LookAlikes(style, number).proposal(number, count));
        }
    }

    private String proposal(int number, int count) {
        StringBuilder text = new StringBuilder(8000).append(style.top(number, sentence(5)));
        for (String heading : style.headings()) {
            text.append(heading).append("\n\n");
            int paragraphs = 3 + random.nextInt(4);
            for (int i = 0; i < paragraphs; i++) {
                text.append(block(i, number, count)).append("\n\n");
            }
        }
        return text.append(style.bottom()).toString();
    }

    private String block(int index, int number, int count) {
        return switch ((index + random.nextInt(3)) % 6) {
            case 1 ->
                "* " + sentence(14) + "\n* " + sentence(20) + " `code_" + random.nextInt(99) + "`\n* " + sentence(9);
            case 2 -> "```yaml\nkey: value\nlist:\n  - " + sentence(4) + "\n# a comment\n```";
            case 3 -> "| Name | Meaning |\n|---|---|\n| **a** | " + sentence(8) + " |\n| `b` | " + sentence(6) + " |";
            case 4 ->
                "See [" + sentence(3) + "](https://example.org/" + random.nextInt(999) + ") and "
                        + style.name(1 + (number + index) % count) + ". " + sentence(30)
                        + " [" + sentence(2) + "](../no-" + style.file(random.nextInt(9_999)) + ")";
            default -> sentence(60) + " **" + sentence(2) + "** " + sentence(40);
        };
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.toString();
    }
}
