package io.github.proposals.model.process;

import io.github.proposals.model.text.LookAlikes;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes names comparable: {@code Author(s)} is {@code authors}, {@code Non-Goals:} is {@code Non Goals}. Two names that look
 * the same are one.
 */
public final class Names {

    private static final Pattern MARK =
            Pattern.compile("(?i)(?<!\\s)\\s*\\((?:mandatory|required|optional|if applicable)[^()]{0,60}\\)\\s*$");

    private Names() {}

    /** {@return the label of a field without regard to case, plural, hyphens and blanks} */
    public static String normal(String label) {
        return singular(words(LookAlikes.plain(label).strip()))
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
    }

    /** Without {@code (s)}, and the {@code s} at the end of a word. */
    private static String singular(String words) {
        StringBuilder singular = new StringBuilder(words.length());
        int end = words.length();
        for (int i = 0; i < end; i++) {
            boolean last = isS(words, i) && (i + 1 == end || words.charAt(i + 1) == ' ');
            if (words.charAt(i) == '(' && isS(words, i + 1) && words.startsWith(")", i + 2)) {
                i += 2;
            } else if (!last) {
                singular.append(words.charAt(i));
            }
        }
        return singular.toString();
    }

    private static boolean isS(String words, int index) {
        return index < words.length() && (words.charAt(index) == 's' || words.charAt(index) == 'S');
    }

    /** {@return the text of a heading without regard to case, hyphens, a closing colon and a mark of the template} */
    public static String heading(String title) {
        String plain = LookAlikes.plain(title).strip();
        String unmarked = plain.indexOf('(') >= 0 ? MARK.matcher(plain).replaceAll("") : plain;
        String open = unmarked.endsWith(":") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
        return words(open.strip()).toLowerCase(Locale.ROOT);
    }

    /** One blank between two words; asked so often that a pattern would cost more than all that is done with the names. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator = c == ' ' || c == '-' || c == '_' || c >= '\t' && c <= '\r';
            if (!separator) {
                words.append(c);
            } else if (words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString();
    }
}
