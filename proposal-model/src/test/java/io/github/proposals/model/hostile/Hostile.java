package io.github.proposals.model.hostile;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A hostile text.
 *
 * @param name what it is
 * @param text the text
 * @param open whether it hides all that follows
 */
record Hostile(String name, String text, boolean open) {

    /** So long that quadratic time, or a stack frame for each of its parts, is noticed. */
    static final int LONG = 60_000;

    static final int MEGABYTE = 1 << 20;

    static Hostile hostile(String name, String text) {
        return new Hostile(name, text, false);
    }

    static Hostile open(String name, String text) {
        return new Hostile(name, text, true);
    }

    static String times(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public String toString() {
        return name;
    }
}
