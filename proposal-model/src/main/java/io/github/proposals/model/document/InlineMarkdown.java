package io.github.proposals.model.document;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text and anchors from the small amount of inline Markdown that headings and header values hold. */
public final class InlineMarkdown {

    private static final String MARKS = "*_~`";

    /** What means itself wherever it stands. */
    private static final String PLAIN = "-.,:;/()@#";

    /** In code, and behind a backslash, it is no tag. */
    private static final Pattern TAG = Pattern.compile(
            "\\\\.|`[^`]{1,500}`|``(?:[^`]|`(?!`)){1,500}``"
                    + "|<!--(?:[^-]|-(?!-)){0,500}+-->|</?([a-zA-Z][a-zA-Z0-9-]*+)"
                    + "(?:\\s++[a-zA-Z_:][\\w.:-]*+(?:\\s*+=\\s*+(?:\"[^\"]{0,500}+\"|'[^']{0,500}+'|[^\\s\"'=<>`]++))?+)*+\\s*+/?>");

    /** Those of HTML that say how text looks; any other is text to its author, such as the {@code <T>} of a type. */
    private static final Set<String> FORMATTING = Set.of(
            ("a abbr b bdi bdo big br center cite code del dfn div em font i img ins kbd mark p q s samp small span "
                            + "strike strong sub sup tt u var wbr")
                    .split(" "));

    private InlineMarkdown() {}

    /** {@return {@code text} without comments and the HTML tags that GitHub does not show, unless nothing else is there} */
    public static String withoutTags(String text) {
        return withoutTags(text, name -> !FilteredTags.contain(name));
    }

    /** {@return {@code text} without comments and the HTML tags that say how it looks, unless nothing else is there} */
    public static String withoutFormatting(String text) {
        return withoutTags(text, name -> FORMATTING.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static String withoutTags(String text, Predicate<String> unwanted) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        String bare = TAG.matcher(text)
                .replaceAll(match ->
                        match.group().startsWith("<!--") || match.group(1) != null && unwanted.test(match.group(1))
                                ? ""
                                : Matcher.quoteReplacement(match.group()));
        return bare.isBlank() ? text : bare;
    }

    /**
     * {@return {@code text} without emphasis, code marks, link targets, backslashes and names of characters}
     * It is on one line.
     */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain = oneLine(PlainText.of(text));
        return plain.chars().allMatch(c -> MARKS.indexOf(c) >= 0) ? "" : plain;
    }

    /** Most values are: then there is nothing to take away, and nothing to look for. */
    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? blank : PLAIN.indexOf(c) < 0 && !isLetterOrDigit(c)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** {@return {@code text} with runs of blanks and line ends as one blank, none at the ends} */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** A blank at which no line may break is one, too. */
    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }

    /** {@return the anchor that GitHub gives a heading with this text} */
    public static String anchor(String title) {
        StringBuilder anchor = new StringBuilder();
        title.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                anchor.append('-');
            } else if (c == '-' || c == '_' || isWordCharacter(c)) {
                anchor.appendCodePoint(c);
            }
        });
        return anchor.toString();
    }

    private static boolean isWordCharacter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.CONNECTOR_PUNCTUATION;
    }
}
