package io.github.proposals.model.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The marks of emphasis in a text, of which CommonMark says which ones belong together: {@code *} in {@code 2 * 3} is a star,
 * and so is the first one in {@code *CALL opcodes}.
 */
final class Emphasis {

    private static final String MARKS = "*_~";

    private final String text;
    private final List<Run> runs = new ArrayList<>();

    /** Those that may still begin an emphasis. */
    private final Deque<Run> openers = new ArrayDeque<>();

    /** Up to which run nothing was found for a kind of closing one, so that nobody looks there again. */
    private final Map<String, Integer> searched = new HashMap<>();

    Emphasis(String text) {
        this.text = text;
    }

    /** Some marks of one kind in a row. */
    private static final class Run {

        private final int index;
        private final char mark;
        private final int at;
        private final int length;
        private final boolean opens;
        private final boolean closes;
        private int left;

        Run(int index, char mark, int at, int length, boolean opens, boolean closes) {
            this.index = index;
            this.mark = mark;
            this.at = at;
            this.length = length;
            this.opens = opens;
            this.closes = closes;
            this.left = length;
        }

        /** "If one of the delimiters can both open and close emphasis, then the sum of the lengths …" */
        boolean fits(Run closer) {
            boolean both = opens && closes || closer.opens && closer.closes;
            boolean thirds = (length + closer.length) % 3 == 0 && (length % 3 != 0 || closer.length % 3 != 0);
            return mark == closer.mark && (mark == '~' ? left == closer.left : !both || !thirds);
        }
    }

    /** {@return whether a character may be a mark} */
    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /**
     * Takes a run of marks, in reading order.
     *
     * @param from where it starts in the text
     * @param to where it ends
     * @param at where it will stand in what is read
     */
    void add(int from, int to, int at) {
        char mark = text.charAt(from);
        boolean left =
                isFlank(from > 0 ? text.codePointBefore(from) : ' ', to < text.length() ? text.codePointAt(to) : ' ');
        boolean right =
                isFlank(to < text.length() ? text.codePointAt(to) : ' ', from > 0 ? text.codePointBefore(from) : ' ');
        boolean inWord = mark == '_' && left && right;
        boolean opens = left && (!inWord || isPunctuation(text.codePointBefore(from)));
        boolean closes = right && (!inWord || isPunctuation(text.codePointAt(to)));
        boolean usable = mark != '~' || to - from <= 2;
        Run run = new Run(runs.size(), mark, at, to - from, opens && usable, closes && usable);
        runs.add(run);
        if (run.closes) {
            close(run);
        }
        if (run.opens && run.left > 0) {
            openers.push(run);
        }
    }

    private void close(Run closer) {
        String kind = closer.mark + " " + closer.opens + " " + closer.length % 3;
        while (closer.left > 0) {
            Run opener = opener(closer, searched.getOrDefault(kind, -1));
            if (opener == null) {
                searched.put(kind, closer.index - 1);
                return;
            }
            while (openers.peek() != opener) {
                openers.pop();
            }
            int used = closer.left >= 2 && opener.left >= 2 ? 2 : 1;
            closer.left -= used;
            opener.left -= used;
            if (opener.left == 0) {
                openers.pop();
            }
        }
    }

    private Run opener(Run closer, int bottom) {
        Iterator<Run> candidates = openers.iterator();
        while (candidates.hasNext()) {
            Run candidate = candidates.next();
            if (candidate.index <= bottom) {
                return null;
            }
            if (candidate.fits(closer)) {
                return candidate;
            }
        }
        return null;
    }

    /** {@return what was read, without the marks that belong together} */
    String without(CharSequence read) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        for (Run run : runs) {
            bare.append(read, from, run.at + run.left);
            from = run.at + run.length;
        }
        return bare.append(read, from, read.length()).toString();
    }

    /** {@return whether emphasis may begin between these; the other way round, whether it may end} */
    private static boolean isFlank(int outside, int inside) {
        return !isBlank(inside) && (!isPunctuation(inside) || isBlank(outside) || isPunctuation(outside));
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> c < 128 && !Character.isLetterOrDigit(c) && c > ' ';
        };
    }
}
