package io.github.proposals.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Other characters in the place of some. An empty span puts characters in, an empty text takes some away.
 *
 * @param span what goes
 * @param text what comes
 */
public record TextEdit(Span span, String text) {

    private static final Comparator<TextEdit> IN_ORDER = Comparator.comparingInt(
                    (TextEdit edit) -> edit.span().start())
            .thenComparingInt(edit -> edit.span().end());

    /** {@return characters put in at {@code offset}} */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(Span.at(offset), text);
    }

    /** {@return {@code content} after all {@code edits}, whose spans count in {@code content} and do not overlap} */
    public static String apply(String content, Collection<TextEdit> edits) {
        List<TextEdit> sorted = edits.stream().sorted(IN_ORDER).toList();
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (TextEdit edit : sorted) {
            if (edit.span().start() < from) {
                throw new IllegalArgumentException("two edits of the same characters: " + edit);
            }
            result.append(content, from, edit.span().start()).append(edit.text());
            from = edit.span().end();
        }
        return result.append(content, from, content.length()).toString();
    }
}
