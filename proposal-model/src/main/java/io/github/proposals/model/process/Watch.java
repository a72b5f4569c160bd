package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;

/**
 * Something that is looked for in the commits that name a proposal.
 *
 * @param when for which proposals
 * @param days after how many days without such a commit; 0 where time does not matter
 * @param section the section that it is about; may be empty
 * @param severity how bad it is
 * @param says the sentence of the process
 */
public record Watch(Condition when, int days, String section, Severity severity, Quote says) {}
