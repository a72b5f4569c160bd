package io.github.proposals.model.document;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text and anchors from the small amount of inline Markdown that headings and header values hold. */
public final class InlineMarkdown {

    private static final Pattern LINK = Pattern.compile("(?<!(?<!\\\\)\\\\)!?\\[((?:[^\\[\\]\\\\]|\\\\.){0,1000}+)]"
            + "\\([^()\\s]{0,2000}(?:\\s+[\"'][^\"'()]{0,200}[\"'])?\\)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|`+|~~|(?<!\\w)_+|(?<!_)_+(?!\\w)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

    /** In code, and behind a backslash, it is no tag. */
    private static final Pattern TAG =
            Pattern.compile("\\\\.|`[^`]{1,500}`|``(?:[^`]|`(?!`)){1,500}``|</?([a-zA-Z][a-zA-Z0-9]*+)[^<>]{0,500}>");

    /** Those of HTML that say how text looks; any other is text to its author, such as the {@code <T>} of a type. */
    private static final Set<String> FORMATTING = Set.of(
            ("a abbr b bdi bdo big br center cite code del dfn div em font i img ins kbd mark p q s samp small span "
                            + "strike strong sub sup tt u var wbr")
                    .split(" "));

    private InlineMarkdown() {}

    /** {@return {@code text} without the HTML tags that GitHub does not show, unless nothing else is there} */
    public static String withoutTags(String text) {
        return withoutTags(text, name -> true);
    }

    /** {@return {@code text} without the HTML tags that say how it looks, unless nothing else is there} */
    public static String withoutFormatting(String text) {
        return withoutTags(text, name -> FORMATTING.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static String withoutTags(String text, Predicate<String> unwanted) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        String bare = TAG.matcher(text)
                .replaceAll(match -> match.group(1) != null && unwanted.test(match.group(1))
                        ? ""
                        : Matcher.quoteReplacement(match.group()));
        return bare.isBlank() ? text : bare;
    }

    /**
     * {@return {@code text} without emphasis, code marks, link targets, backslashes and names of characters}
     * It is on one line.
     */
    public static String plain(String text) {
        String withoutLinks = LINK.matcher(Entities.decode(text)).replaceAll("$1");
        String withoutEscapes = ESCAPE.matcher(withoutLinks)
                .replaceAll(match -> "*_`~".contains(match.group(1))
                        ? String.valueOf((char) (0xE000 + match.group(1).charAt(0)))
                        : Matcher.quoteReplacement(match.group(1)));
        String bare = EMPHASIS.matcher(withoutEscapes).replaceAll("");
        return oneLine(bare.replace((char) (0xE000 + '*'), '*')
                .replace((char) (0xE000 + '_'), '_')
                .replace((char) (0xE000 + '`'), '`')
                .replace((char) (0xE000 + '~'), '~'));
    }

    /** {@return {@code text} with runs of blanks and line ends as one blank, none at the ends} */
    public static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
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
