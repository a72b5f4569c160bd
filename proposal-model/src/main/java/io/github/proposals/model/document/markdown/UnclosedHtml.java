package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.proposals.model.document.Problem;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * HTML that only a certain end closes, as that of {@code <pre>} does: without it, all that follows is HTML as well, whatever
 * Markdown it was meant to be. A comment is such a piece, and what browsers take for its end is none in Markdown.
 */
final class UnclosedHtml {

    private static final int LONGEST_START = 10;

    /** A kind of HTML that no empty line ends. */
    private record Kind(String start, List<String> ends) {}

    private static final List<String> TAG_ENDS = List.of("</pre>", "</script>", "</style>");

    private static final List<Kind> KINDS = List.of(
            new Kind("<pre", TAG_ENDS),
            new Kind("<script", TAG_ENDS),
            new Kind("<style", TAG_ENDS),
            new Kind("<!--", List.of("-->")),
            new Kind("<?", List.of("?>")),
            new Kind("<![CDATA[", List.of("]]>")));

    private UnclosedHtml() {}

    /** {@return what never ends, of a block of HTML in a text of this length} */
    static Optional<Problem> in(BasedSequence block, int length) {
        if (block.getEndOffset() < length - 2) {
            return Optional.empty();
        }
        BasedSequence html = block.trim();
        return KINDS.stream()
                .filter(kind -> begins(html, kind.start()) && !hasEnd(html, kind))
                // What no browser closes either is told as a comment.
                .filter(kind -> !kind.start().equals("<!--") || html.indexOf("--!>") >= 0)
                .findFirst()
                .map(kind -> new Problem(
                        Problem.Kind.UNCLOSED_HTML,
                        new Span(
                                html.getStartOffset(),
                                html.getStartOffset() + kind.start().length())));
    }

    private static boolean begins(BasedSequence html, String start) {
        String head =
                html.subSequence(0, Math.min(html.length(), LONGEST_START)).toString();
        if (!head.regionMatches(true, 0, start, 0, start.length())) {
            return false;
        }
        boolean tag = Character.isLetter(start.charAt(start.length() - 1));
        return !tag
                || head.length() == start.length()
                || Character.isWhitespace(head.charAt(start.length()))
                || head.charAt(start.length()) == '>';
    }

    private static boolean hasEnd(BasedSequence html, Kind kind) {
        String text = html.toString().toLowerCase(Locale.ROOT);
        return kind.ends().stream().anyMatch(end -> text.indexOf(end, 2) >= 0);
    }
}
