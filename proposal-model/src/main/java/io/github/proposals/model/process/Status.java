package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import java.util.List;

/**
 * A status that a proposal can have.
 *
 * @param name as authors write it
 * @param forms how it is written with values of fields in it
 * @param kind what it means
 * @param meaning one sentence
 * @param initial whether a proposal may start with it
 * @param review whether everybody is asked to say something while a proposal has it
 * @param stability how stable a proposal is that has it; 0 where the process does not say
 * @param limits how long a proposal should have it, the shortest first
 * @param only which proposals may have it
 * @param says the sentence of the process that restricts it
 */
public record Status(
        String name,
        List<StatusForm> forms,
        StatusKind kind,
        String meaning,
        boolean initial,
        boolean review,
        int stability,
        List<TimeLimit> limits,
        Condition only,
        Quote says) {

    /** Keeps a copy. */
    public Status {
        forms = List.copyOf(forms);
        limits = List.copyOf(limits);
    }
}
