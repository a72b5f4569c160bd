package io.github.proposals.model.proposal;

import io.github.proposals.model.text.Span;

/**
 * A text without emphasis, code marks and more than one blank in a row, which knows where its characters come from. Links
 * stay as they are.
 *
 * @param written as written
 * @param text without marks
 * @param origins where each character of the text stands in what is written
 */
record Unmarked(String written, String text, int[] origins) {

    /** No status is longer; what stands behind that many characters is not looked at. */
    private static final int LONGEST = 2000;

    static Unmarked of(String written) {
        StringBuilder text = new StringBuilder();
        int[] origins = new int[Math.min(written.length(), LONGEST)];
        boolean escaped = false;
        for (int i = 0; i < origins.length; i++) {
            char c = written.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean again = blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            boolean mark = !escaped && isMark(written, i);
            escaped = mark && c == '\\';
            if (again || mark) {
                continue;
            }
            origins[text.length()] = i;
            text.append(blank ? ' ' : c);
        }
        return new Unmarked(written, text.toString().stripTrailing(), origins);
    }

    private static boolean isMark(String text, int i) {
        boolean last = i + 1 >= text.length();
        boolean before = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean behind = !last && Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (text.charAt(i)) {
            case '*', '`', '~' -> true;
            case '_' -> !before || !behind;
            case '\\' -> !last && !behind;
            default -> false;
        };
    }

    /** {@return where a part of the text stands in what is written, without blanks around it} */
    Span written(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end - 1 && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start + 1 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(origins[start], origins[end - 1] + 1);
    }

    /** {@return where all that stands behind a character of the text was written} */
    Span behind(int start) {
        return written(new Span(start, text.length()));
    }
}
