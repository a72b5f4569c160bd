package io.github.proposals.model.process;

import io.github.proposals.model.text.LookAlikes;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes names comparable: {@code Author(s)} is {@code authors}, {@code Non-Goals:} is {@code Non Goals}. Two names that look
 * the same are one.
 */
public final class Names {

    private static final Pattern PLURAL = Pattern.compile("(?i)\\(s\\)|s(?=$| )");
    private static final Pattern MARK =
            Pattern.compile("(?i)(?<!\\s)\\s*\\((?:mandatory|required|optional|if applicable)[^()]{0,60}\\)\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\-_]+");

    private Names() {}

    /** {@return the label of a field without regard to case, plural, hyphens and blanks} */
    public static String normal(String label) {
        String words = SEPARATOR.matcher(LookAlikes.plain(label).strip()).replaceAll(" ");
        return PLURAL.matcher(words).replaceAll("").toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** {@return the text of a heading without regard to case, hyphens, a closing colon and a mark of the template} */
    public static String heading(String title) {
        String unmarked = MARK.matcher(LookAlikes.plain(title).strip()).replaceAll("");
        String open = unmarked.endsWith(":") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
        return SEPARATOR.matcher(open.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
