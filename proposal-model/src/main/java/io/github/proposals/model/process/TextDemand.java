package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.json.JsonSchema;
import io.github.proposals.model.text.LinearPattern;
import java.util.Optional;

/**
 * What must stand in a text, or must not.
 *
 * @param where in which part of it
 * @param language which code blocks it is about, such as {@code json}; empty for all of them
 * @param when for which proposals
 * @param must what must stand there
 * @param mustNot what must not, within one line
 * @param except which of the matches of {@code mustNot} are fine
 * @param schema what JSON there has to look like
 * @param required what a line surely contains where {@code mustNot} matches
 * @param message what is wrong where it is not so, in the words of the process
 * @param help what to do about it; may be empty
 * @param severity how bad it is
 * @param says the sentence of the process
 */
public record TextDemand(
        Where where,
        String language,
        Condition when,
        Optional<LinearPattern> must,
        Optional<LinearPattern> mustNot,
        Optional<LinearPattern> except,
        Optional<JsonSchema> schema,
        RequiredText required,
        String message,
        String help,
        Severity severity,
        Quote says) {

    /** The parts of a document that demands tell apart. */
    public enum Where {
        /** Running text, headings included. */
        PROSE,
        /** HTML comments, each as a whole. */
        COMMENT,
        /** Code inside of running text. */
        CODE_SPAN,
        /** Code blocks, each as a whole. */
        CODE_BLOCK
    }
}
