package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What no reader of HTML sees as running text: tags with their attributes, and code in them. */
public final class HiddenInHtml {

    private static final Set<String> CODE = Set.of("code", "kbd", "pre", "samp", "script", "style", "tt");

    private HiddenInHtml() {}

    /** {@return where it stands in a text, in reading order} One look at each character, however many tags are open. */
    public static List<Span> in(String prose) {
        List<Span> hidden = new ArrayList<>();
        Set<String> unclosed = new HashSet<>();
        int start = prose.indexOf('<');
        String small = start < 0 ? "" : prose.toLowerCase(Locale.ROOT);
        while (start >= 0) {
            int end = endOfTag(prose, start);
            if (end > 0) {
                String name = name(small, start + 1);
                int close = CODE.contains(name) && !unclosed.contains(name) ? small.indexOf("</" + name, end) : -1;
                if (close < 0) {
                    unclosed.add(name);
                }
                end = Math.max(end, close);
                hidden.add(new Span(start, end));
            }
            start = prose.indexOf('<', Math.max(start + 1, end));
        }
        return hidden;
    }

    /** {@return where a tag ends that starts there; -1 if none does} */
    private static int endOfTag(String text, int start) {
        boolean begins = start + 1 < text.length()
                && (text.charAt(start + 1) == '/' || Character.isLetter(text.charAt(start + 1)));
        if (!begins) {
            return -1;
        }
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
