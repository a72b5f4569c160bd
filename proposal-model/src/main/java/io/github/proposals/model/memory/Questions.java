package io.github.proposals.model.memory;

import io.github.proposals.model.proposal.Circumstances;
import java.util.Set;

/**
 * Which rules were asked about a file, and what they asked for.
 *
 * @param asked the questions that somebody wants to know of
 * @param circumstantial those of them that circumstances were asked for
 * @param unsettled the rules that asked for circumstances
 * @param parts what they asked for
 */
public record Questions(
        Set<Question> asked, Set<Question> circumstantial, Set<String> unsettled, Set<Circumstances.Part> parts) {

    /** Keeps copies. */
    public Questions {
        asked = Set.copyOf(asked);
        circumstantial = Set.copyOf(circumstantial);
        unsettled = Set.copyOf(unsettled);
        parts = Set.copyOf(parts);
    }

    /** A rule that is asked about a file. */
    public record Question(String rule, String path) {}
}
