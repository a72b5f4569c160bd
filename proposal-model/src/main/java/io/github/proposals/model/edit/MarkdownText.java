package io.github.proposals.model.edit;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as Markdown that reads as just this text, on one line, inside of a table or not. */
public final class MarkdownText {

    private static final String ALWAYS = "*`[]<|~";
    private static final Pattern LINK = Pattern.compile(
            "[*_~]*\\[(?<text>(?:[^\\[\\]\\\\]|\\\\.){0,1000}+)]\\(\\s*<?(?<target>[^()\\s<>]{0,2000})[^()]{0,200}\\)[*_~]*");

    private MarkdownText() {}

    /** {@return {@code plain} with a backslash in front of whatever would be markup} */
    public static String escaped(String plain) {
        StringBuilder text = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean special = ALWAYS.indexOf(c) >= 0
                    || c == '_' && !(isWord(plain, i - 1) && isWord(plain, i + 1))
                    || c == '\\' && (i + 1 == plain.length() || isPunctuation(plain.charAt(i + 1)));
            text.append(special ? "\\" : "").append(c);
        }
        return text.toString();
    }

    /** {@return a piece of Markdown that can stand in the brackets of a link: as it is, or escaped where it would end them} */
    public static String inBrackets(String markdown) {
        int open = 0;
        for (int i = 0; i < markdown.length() && open >= 0; i++) {
            switch (markdown.charAt(i)) {
                case '\\' -> i++;
                case '[' -> open++;
                case ']' -> open--;
                default -> {}
            }
        }
        return open == 0 ? markdown : escaped(InlineMarkdown.plain(markdown));
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /**
     * {@return the text of a cell that says something else, with the link or the emphasis that it had}
     *
     * @param cell as written
     * @param plain what it says now
     * @param wanted what it should say
     */
    public static String corrected(String cell, String plain, String wanted) {
        Matcher link = LINK.matcher(cell);
        if (link.matches()) {
            return cell.substring(0, link.start("text")) + escaped(wanted) + cell.substring(link.end("text"));
        }
        int at = plain.isEmpty() ? -1 : cell.indexOf(plain);
        if (at >= 0) {
            String styled = cell.substring(0, at) + escaped(wanted) + cell.substring(at + plain.length());
            if (InlineMarkdown.plain(styled.replace("\\|", "|")).equals(wanted)) {
                return styled;
            }
        }
        return escaped(wanted);
    }

    /** {@return where the target of the link stands in a cell that is a link and nothing else} */
    public static Optional<Span> target(String cell) {
        Matcher link = LINK.matcher(cell);
        return link.matches() ? Optional.of(new Span(link.start("target"), link.end("target"))) : Optional.empty();
    }

    /** {@return the address of a file that is known by its path} */
    public static String address(String path) {
        StringBuilder address = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean special = c <= ' ' || "()<>[]|\\%#?\"'`*".indexOf(c) >= 0;
            address.append(special ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
        }
        return address.toString();
    }
}
