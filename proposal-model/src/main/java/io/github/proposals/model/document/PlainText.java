package io.github.proposals.model.document;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a line of Markdown says: code and addresses as they are written, links as their words, no escapes, no marks of emphasis. */
final class PlainText {

    private static final String TITLE =
            "\"(?:[^\"\\\\]|\\\\.){0,200}+\"|'(?:[^'\\\\]|\\\\.){0,200}+'|\\((?:[^()\\\\]|\\\\.){0,200}+\\)";

    private static final String TARGET =
            "\\(\\s{0,9}+(?:<[^<>]{0,500}+>|[^()\\s]{0,2000}+(?:\\([^()\\s]{0,500}\\)[^()\\s]{0,500}+){0,5}+)"
                    + "(?:\\s++(?:" + TITLE + "))?+\\s{0,9}+\\)";

    private static final String CODE = "`[^`]{1,500}+`(?!`)|``(?:[^`]|`(?!`)){1,500}+``(?!`)|`++(?![^`]*+`)";

    private static final String BRACKETS = "\\[(?:[^\\[\\]\\\\`]|\\\\.|" + CODE + "){0,500}+]";

    /** Its words may hold code, images and brackets, and no other link. */
    private static final Pattern LINK = Pattern.compile("!?\\[((?:!" + BRACKETS + TARGET + "|" + BRACKETS + "(?!\\()|"
            + CODE + "|\\\\.|[^\\[\\]\\\\`]){0,1000}+)]" + TARGET);

    private static final Pattern ADDRESS = Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]{1,31}://[^\\s<>]{0,2000}+)>");

    private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final Emphasis emphasis;
    private final StringBuilder read = new StringBuilder();

    /** For how many backticks there is no second run of them, so that nobody looks again. */
    private final Set<Integer> unclosed = new HashSet<>();

    private PlainText(String text) {
        this.text = text;
        this.emphasis = new Emphasis(text);
    }

    /** {@return the words of {@code text}} */
    static String of(String text) {
        PlainText reader = new PlainText(text);
        reader.read();
        return reader.emphasis.without(reader.read);
    }

    private void read() {
        Matcher link = LINK.matcher(text);
        Matcher address = ADDRESS.matcher(text);
        int end = text.length();
        int at = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < end && ESCAPED.indexOf(text.charAt(at + 1)) >= 0) {
                read.append(text.charAt(at + 1));
                at += 2;
            } else if (c == '`') {
                at = code(at);
            } else if (c == '&') {
                at = Entities.read(text, at, read);
            } else if (Emphasis.isMark(c)) {
                int behind = behind(at);
                emphasis.add(at, behind, read.length());
                read.append(text, at, behind);
                at = behind;
            } else if ((c == '[' || c == '!') && link.region(at, end).lookingAt()) {
                // Its marks belong to none outside of it.
                read.append(of(link.group(1)));
                at = link.end();
            } else if (c == '<' && address.region(at, end).lookingAt()) {
                read.append(address.group(1));
                at = address.end();
            } else {
                read.append(c);
                at++;
            }
        }
    }

    /** "A code span begins with a backtick string and ends with a backtick string of equal length." */
    private int code(int from) {
        int start = behind(from);
        int length = start - from;
        int close = unclosed.contains(length) ? -1 : closing(start, length);
        if (close < 0) {
            unclosed.add(length);
            read.append(text, from, start);
            return start;
        }
        String code = text.substring(start, close);
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        read.append(padded ? code.substring(1, code.length() - 1) : code);
        return close + length;
    }

    private int closing(int from, int length) {
        int at = text.indexOf('`', from);
        while (at >= 0) {
            int behind = behind(at);
            if (behind - at == length) {
                return at;
            }
            at = text.indexOf('`', behind);
        }
        return -1;
    }

    private int behind(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == text.charAt(from)) {
            to++;
        }
        return to;
    }
}
