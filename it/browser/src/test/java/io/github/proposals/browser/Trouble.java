package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with pages, in words that fit on a screen. */
final class Trouble {

    private static final int LINES = 20;
    private static final int WIDTH = 300;

    private Trouble() {}

    /** Fails if there is any; each text says where it is and what is wrong. */
    static void assertNone(List<String> all) {
        if (!all.isEmpty()) {
            String some = all.stream().limit(LINES).map(Trouble::line).collect(Collectors.joining("\n"));
            fail(all.size() + " found:\n" + some + (all.size() > LINES ? "\nand so on" : ""));
        }
    }

    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line;
    }
}
