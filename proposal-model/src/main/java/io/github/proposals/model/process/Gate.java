package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.util.List;

/**
 * What a proposal needs to take a step, beside what its new status demands anyway.
 *
 * @param fields names of fields that must have a value
 * @param sections names of sections that must have something in them
 * @param records names of records that must be there, such as a reason
 * @param days how long it must have had the status before, in days; 0 if it may go on at once
 * @param others names of fields of which each must name somebody who is not an author
 * @param severity how bad it is to take the step without
 * @param says the sentence of the process
 */
public record Gate(
        List<String> fields,
        List<String> sections,
        List<String> records,
        int days,
        List<String> others,
        Severity severity,
        Quote says) {

    /** Lets everybody pass. */
    public static final Gate OPEN = new Gate(List.of(), List.of(), List.of(), 0, List.of(), Severity.ERROR, Quote.NONE);

    /** Keeps copies. */
    public Gate {
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        records = List.copyOf(records);
        others = List.copyOf(others);
    }
}
