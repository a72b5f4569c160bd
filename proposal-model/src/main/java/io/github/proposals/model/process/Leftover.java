package io.github.proposals.model.process;

import com.google.re2j.Pattern;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;

/**
 * Text of the template that an author has to remove or to replace.
 *
 * @param where in which part of a document it counts
 * @param pattern what it looks like
 * @param what what it is, in words, to stand before "is still there"
 * @param severity how bad it is
 * @param says the sentence of the process
 */
public record Leftover(Where where, Pattern pattern, String what, Severity severity, Quote says) {

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
