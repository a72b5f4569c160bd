package io.github.proposals.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of {@code attacks.txt}. */
final class Attacks {

    private static final Path FILE = Path.of("src", "test", "resources", "attacks.txt");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|([nt\\\\]))");

    private Attacks() {}

    /** {@return all of them, as they would be written into a file} */
    static List<String> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(line -> ESCAPE.matcher(line)
                            .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2)))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String character(String code, String letter) {
        if (code != null) {
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        return switch (letter) {
            case "n" -> "\n";
            case "t" -> "\t";
            default -> letter;
        };
    }
}
