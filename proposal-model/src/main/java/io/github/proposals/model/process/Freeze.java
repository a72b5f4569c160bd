package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.util.List;

/**
 * What must not change any more once a proposal has been accepted.
 *
 * @param statuses names of the statuses from which on it holds
 * @param fields names of fields that stay as they are
 * @param sections names of sections that stay as they are
 * @param append names of sections to which something may be added at the end
 * @param errata name of a section that explains later corrections: whoever adds to it may correct what is frozen; empty
 *     if there is none
 * @param severity how bad a change is
 * @param says the sentence of the process
 */
public record Freeze(
        List<String> statuses,
        List<String> fields,
        List<String> sections,
        List<String> append,
        String errata,
        Severity severity,
        Quote says) {

    /** Keeps copies. */
    public Freeze {
        statuses = List.copyOf(statuses);
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        append = List.copyOf(append);
    }
}
