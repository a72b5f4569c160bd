package io.github.proposals.model.proposal;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.SectionRole;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.Optional;

/** What a proposal says of itself in short. Only its place stays known: many summaries weigh more than all else. */
public final class Summary {

    /** The largest number of characters. */
    public static final int LENGTH = 2_000;

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private Summary() {}

    /** {@return the text below the heading of the first section that is for this, up to the next heading of any level} */
    static Optional<Span> place(SectionMap sections, ProposalDocument document) {
        return sections.matches().stream()
                .filter(match -> match.definition().role() == SectionRole.SUMMARY)
                .findFirst()
                .map(match -> place(match.section(), document));
    }

    private static Span place(Section section, ProposalDocument document) {
        Span body = section.body();
        int next = section.index() + 1;
        int end = next < document.sections().size()
                ? Math.min(document.sections().get(next).extent().start(), body.end())
                : body.end();
        // From the first block on, since marks of the heading may stand behind its words.
        int start = document.blocksIn(body).stream()
                .mapToInt(block -> block.span().start())
                .min()
                .orElse(end);
        return new Span(Math.min(start, end), end);
    }

    /** {@return the text at a place, as written, without comments; cut behind a word} It is empty if the file is shorter now. */
    public static String text(SourceText source, Span place) {
        if (place.end() > source.content().length()) {
            return "";
        }
        String text = withoutComments(source.slice(place)).strip();
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = LENGTH - 1;
        while (end > LENGTH / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        if (end == LENGTH / 2) {
            end = LENGTH - 2;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .stripTrailing() + "…";
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        int start = text.indexOf(COMMENT);
        while (start >= 0) {
            int end = text.indexOf(COMMENT_END, start + COMMENT.length());
            if (end < 0) {
                break;
            }
            rest.append(text, from, start);
            from = end + COMMENT_END.length();
            start = text.indexOf(COMMENT, from);
        }
        return rest.append(text, from, text.length()).toString();
    }
}
