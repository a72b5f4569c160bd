package io.github.proposals.model.text;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stranger wrote, as a terminal or the log of a CI system may get it. What cannot be seen or would do something
 * there is written out, such as <code>&#92;u{1b}</code>: line breaks, controls, what turns the direction of text, and what
 * has no width. So is one character of what a CI system takes for a command: {@code ::error} at the start of a line, and
 * {@code ##vso[} anywhere.
 */
public final class Visible {

    /** The runner of GitHub skips blanks in front of its commands; those of Azure and TeamCity may stand anywhere. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^([\\p{Z}\\t]*):(?=:[A-Za-z])|#(?=#[\\w.-]{0,40}\\[)");

    /** Letters and marks by their class, and yet nothing to be seen. */
    private static final String EMPTY = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private Visible() {}

    /** {@return a text that stays on one line} */
    public static String line(String text) {
        return harmless(text, Visible::isHidden);
    }

    /** {@return a text of our own with pieces of others in it: its line breaks and tabs stay} */
    public static String lines(String text) {
        return harmless(text.replace("\r\n", "\n"), c -> c != '\n' && c != '\t' && isHidden(c));
    }

    /** {@return JSON with the same values, in which nothing is left that a console would not just show} */
    public static String json(String json) {
        return written(json, c -> c != '\n' && isHidden(c), c -> {
                    StringBuilder units = new StringBuilder();
                    for (char unit : Character.toChars(c)) {
                        units.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                    return units.toString();
                })
                .replace("##", "#\\u0023");
    }

    private static String harmless(String text, IntPredicate hidden) {
        String seen = written(text, hidden, Visible::form);
        boolean mayCommand = seen.contains("::") || seen.contains("##");
        return mayCommand
                ? COMMAND.matcher(seen)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) == null ? form('#') : found.group(1) + form(':')))
                : seen;
    }

    private static String form(int character) {
        return "\\u{" + Integer.toHexString(character) + "}";
    }

    private static String written(String text, IntPredicate hidden, IntFunction<String> form) {
        int start = firstHidden(text, hidden);
        if (start == text.length()) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isHidden(c, hidden)) {
                written.append(form.apply(c));
            } else {
                written.appendCodePoint(c);
            }
        }
        return written.toString();
    }

    /** {@return where the first one is; in most texts there is none, and this is done for each of them} */
    private static int firstHidden(String text, IntPredicate hidden) {
        int at = 0;
        while (at < text.length() && !isHidden(text.codePointAt(at), hidden)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isHidden(int c, IntPredicate hidden) {
        return (c < ' ' || c > '~') && hidden.test(c);
    }

    /** {@return whether a character cannot be seen, or does something in a terminal} */
    static boolean isHidden(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || EMPTY.indexOf(c) >= 0;
    }
}
