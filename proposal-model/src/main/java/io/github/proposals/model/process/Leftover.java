package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LinearPattern;
import java.util.List;
import java.util.Optional;

/**
 * Text of the template that an author has to remove or to replace.
 *
 * @param where in which part of a document it counts
 * @param starts first words of paragraphs, or of comments, that are template text as a whole
 * @param contains what a line surely contains that the pattern matches; makes looking for it quick
 * @param pattern what it looks like, within one line
 * @param required what a line surely contains that the pattern matches, as the pattern says
 * @param what what it is, in words, to stand before "is still there"
 * @param severity how bad it is
 * @param says the sentence of the process
 */
public record Leftover(
        Where where,
        List<String> starts,
        String contains,
        Optional<LinearPattern> pattern,
        RequiredText required,
        String what,
        Severity severity,
        Quote says) {

    /** Keeps a copy. */
    public Leftover {
        starts = List.copyOf(starts);
    }

    /** The parts of a document in which template text can be left. */
    public enum Where {
        /** Running text. */
        PROSE,
        /** Headings. */
        HEADING,
        /** HTML comments. */
        COMMENT,
        /** Code blocks, when the pattern covers them whole. */
        CODE
    }
}
