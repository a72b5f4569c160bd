package io.github.proposals.model.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.machine.OurPatterns.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Texts are written by strangers: no pattern of ours takes more than linear time for any, or more of the stack for a longer
 * one. What a process says is no pattern of ours, and is left to RE2.
 */
class PatternsTest {

    private static final Pattern GROUP_AGAIN = Pattern.compile("\\)[*+?{]");

    private static final int DEEP = 2_000;
    private static final int FEW = 64;
    private static final long ENDLESS = 100_000_000;

    /** What the patterns are made of, over and over, with something behind it that they do not expect. */
    private static final List<String> PIECES = List.of(
            " ",
            "\t",
            "\n",
            "\r\n",
            " \n",
            "a",
            "A1",
            "1",
            "-",
            ".",
            ",",
            "*",
            "_",
            "~",
            "`",
            "#",
            ":",
            "/",
            "\\",
            "|",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "{",
            "!",
            "\"",
            "'",
            "a.",
            "a-",
            "-a",
            "a/",
            ".a",
            "a b",
            "a ",
            "- ",
            "\\a",
            "\\[",
            "\\\"",
            "[a",
            "[a](",
            "](",
            "](a",
            "](a \"",
            "<a",
            "<a ",
            "<!--",
            "<!-- proposal: ",
            "@",
            "@a",
            "a@a.",
            "a@",
            "#1",
            "a#1",
            "(#1)",
            "http://",
            "://a",
            "| a |",
            "|a",
            "{a}",
            "`a",
            "``",
            "''",
            "['a'",
            "a:",
            ": ",
            "**a",
            "__a",
            "--",
            "\"a",
            "a, ",
            "allow a ",
            "a <",
            " <",
            "1.",
            "1-",
            "&a",
            "a{",
            "{a",
            "}");

    private static final List<String> STARTS =
            List.of("", "a", "-", " ", "[", "<", "<!A", "<!--", "a@a.a", "a@b", "**", "| a |", "allow a");
    private static final List<String> ENDS = List.of("", "!1", "\\");

    /** These see texts of a bounded length, or our own; a pattern that is written in its place is known by its text. */
    private static final Map<String, String> BOUNDED = Map.of(
            "Suppressions.ALLOW", "4,000 characters",
            "Suppressions.MARK", "4,000 characters",
            "^/+|/+$", "an address of 2,000 characters",
            "\\s*[(,;].*(?<![0-9])$|\\s*\\(.*$", "the 200 characters of a date",
            "DirectiveHtml.ENTRY", "500 characters in front of what does not match",
            "SkinStyle.COMMA", "our style",
            "SkinStyle.RULE", "our style");

    @Test
    void noneTakesMoreThanLinearTime() throws Exception {
        Set<String> slow = new TreeSet<>();
        OurPatterns.all().forEach((name, asked) -> {
            if (PIECES.stream().anyMatch(piece -> isSlow(asked, piece))) {
                slow.add(name);
            }
        });
        assertEquals(new TreeSet<>(BOUNDED.keySet()), slow);
    }

    @Test
    void noneNeedsMoreOfTheStackForALongerText() throws Exception {
        Set<String> deep = new TreeSet<>();
        Map<String, Asked> patterns = OurPatterns.all();
        patterns.keySet().removeAll(BOUNDED.keySet());
        // What repeats single characters takes no room for each.
        patterns.values()
                .removeIf(it -> !GROUP_AGAIN.matcher(it.pattern().pattern()).find());
        assertTrue(patterns.size() > 20, () -> "only " + patterns.size() + " patterns");
        for (Map.Entry<String, Asked> each : patterns.entrySet()) {
            Thread small = new Thread(
                    null,
                    () -> {
                        try {
                            PIECES.forEach(piece -> Stream.of("", "a@a.a", "[")
                                    .forEach(start -> each.getValue().ask(start + piece.repeat(DEEP))));
                        } catch (StackOverflowError e) {
                            deep.add(each.getKey());
                        }
                    },
                    "with a small stack",
                    256 << 10);
            small.start();
            small.join();
        }
        assertEquals(Set.of(), deep);
    }

    /** Short texts tell which long ones are worth a look, and of those at which it looks about as often one will do. */
    private static boolean isSlow(Asked asked, String piece) {
        Map<Long, List<String>> worth = new HashMap<>();
        for (String start : STARTS) {
            for (String end : ENDS) {
                String few = start + piece.repeat(FEW) + end;
                long steps = steps(asked, few);
                if (steps > few.length() * FEW / 8) {
                    worth.put(Math.round(8 * Math.log(steps)), List.of(start, end));
                }
            }
        }
        return worth.values().stream().anyMatch(it -> isSlow(asked, it.get(0), piece, it.get(1)));
    }

    private static boolean isSlow(Asked asked, String start, String piece, String end) {
        long once = steps(asked, start + piece.repeat(400) + end);
        return once > ENDLESS || once > 20_000 && steps(asked, start + piece.repeat(800) + end) > 3 * once;
    }

    private static long steps(Asked asked, String text) {
        Counted counted = new Counted(text, new long[1]);
        try {
            asked.ask(counted);
        } catch (EndlessException e) {
            return Long.MAX_VALUE / 3;
        }
        return counted.steps()[0];
    }

    /** Somebody has looked often enough to be called slow, and may look for ever. */
    private static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A text that counts how often somebody looks at it. */
    private record Counted(String text, long[] steps) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps[0] > ENDLESS) {
                throw new EndlessException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
