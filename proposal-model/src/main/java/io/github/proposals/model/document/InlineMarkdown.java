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
    private static final Pattern CODE = Pattern.compile("\\\\.|``(?:[^`]|`(?!`)){1,500}``|`[^`]{1,500}`");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|`+|~~");
    private static final Pattern LINES = Pattern.compile("_+");

    /** What means itself behind a backslash and in code, and its stand-in until all marks are gone. */
    private static final String MARKS = "*_`~\\";

    private static final int STAND_IN = 0xE000;

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
        String withoutCode = CODE.matcher(withoutLinks)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group().startsWith("`") ? hidden(match.group()) : match.group()));
        String withoutEscapes =
                ESCAPE.matcher(withoutCode).replaceAll(match -> Matcher.quoteReplacement(hidden(match.group(1))));
        return oneLine(shown(withoutLines(EMPHASIS.matcher(withoutEscapes).replaceAll(""))));
    }

    /** The ticks around code go, and those in it, too, where they are none of a text. */
    private static String hidden(String text) {
        return replaced(text.length() > 1 ? text.replace("`", "") : text, MARKS, 0, STAND_IN);
    }

    private static String shown(String text) {
        return replaced(text, MARKS, STAND_IN, -STAND_IN);
    }

    private static String replaced(String text, String marks, int from, int by) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char mark = (char) (text.charAt(i) - from);
            if (marks.indexOf(mark) >= 0) {
                replaced.setCharAt(i, (char) (text.charAt(i) + by));
            }
        }
        return replaced.toString();
    }

    /** A line at the edge of a word begins emphasis only where another one ends it: {@code compactMap(_:)} has none. */
    private static String withoutLines(String text) {
        StringBuilder bare = new StringBuilder(text);
        int open = -1;
        Matcher lines = LINES.matcher(text);
        while (lines.find()) {
            boolean wordBefore = lines.start() > 0 && isWord(text.charAt(lines.start() - 1));
            boolean wordAfter = lines.end() < text.length() && isWord(text.charAt(lines.end()));
            boolean blankBefore = lines.start() == 0 || Character.isWhitespace(text.charAt(lines.start() - 1));
            boolean blankAfter = lines.end() == text.length() || Character.isWhitespace(text.charAt(lines.end()));
            if (open >= 0 && !wordAfter && !blankBefore) {
                blank(bare, open);
                blank(bare, lines.start());
                open = -1;
            } else if (!wordBefore && !blankAfter) {
                open = lines.start();
            }
        }
        return bare.toString().replace("\0", "");
    }

    private static void blank(StringBuilder text, int at) {
        for (int i = at; i < text.length() && text.charAt(i) == '_'; i++) {
            text.setCharAt(i, '\0');
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
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
