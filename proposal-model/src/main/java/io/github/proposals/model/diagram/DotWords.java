package io.github.proposals.model.diagram;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words and signs of a text in the language of Graphviz, without its comments. */
final class DotWords {

    private DotWords() {}

    /**
     * A word or a sign.
     *
     * @param text without quotes
     * @param span where it stands
     * @param isName whether it names something
     */
    record Word(String text, Span span, boolean isName) {

        boolean is(String sign) {
            return !isName && text.equals(sign);
        }
    }

    static List<Word> of(SourceText source, Span code) {
        String text = source.slice(code);
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("//", at) || c == '#') {
                at = end(text, "\n", at);
            } else if (text.startsWith("/*", at)) {
                at = end(text, "*/", at + 2);
            } else {
                int from = at;
                at = c == '"'
                        ? quoted(text, at)
                        : isWord(c) ? word(text, at) : text.startsWith("->", at) ? at + 2 : at + 1;
                boolean name = c == '"' || isWord(c);
                String raw = text.substring(from, at);
                words.add(new Word(
                        c == '"' ? unquoted(raw) : raw, new Span(code.start() + from, code.start() + at), name));
            }
        }
        return words;
    }

    private static int end(String text, String sign, int from) {
        int end = text.indexOf(sign, from);
        return end < 0 ? text.length() : end + sign.length();
    }

    private static int quoted(String text, int from) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }

    private static String unquoted(String raw) {
        String inside = raw.substring(1, raw.length() > 1 && raw.endsWith("\"") ? raw.length() - 1 : raw.length());
        return inside.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static int word(String text, int from) {
        int at = from;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }
}
