package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.util.Set;

/**
 * Something must be there.
 *
 * @param when for which proposals
 * @param accepts which things count beside a real value
 * @param severity how bad it is if it is not there
 * @param says the sentence of the process
 */
public record Demand(Condition when, Set<Accept> accepts, Severity severity, Quote says) {

    /** Keeps a copy. */
    public Demand {
        accepts = Set.copyOf(accepts);
    }

    /** What may stand for a real value. */
    public enum Accept {
        /** {@code N/A}, {@code -} and the like: there is none, and that is the answer. */
        NONE,
        /** {@code TBD}: not known yet. */
        UNKNOWN,
        /** Nothing at all, as long as the field or section itself is there. */
        EMPTY
    }
}
