package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;

/**
 * Something that should not go on for longer than this.
 *
 * @param days how many days are fine
 * @param when for which proposals
 * @param what what should have happened by then, in words; may be empty
 * @param severity how bad it is afterwards
 * @param says the sentence of the process
 */
public record TimeLimit(int days, Condition when, String what, Severity severity, Quote says) {}
