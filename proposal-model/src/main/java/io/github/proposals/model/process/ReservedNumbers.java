package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;

/**
 * Numbers that only certain proposals may have.
 *
 * @param from the first
 * @param to the last
 * @param unless which proposals may have them
 * @param what what they are for, in words
 * @param severity how bad it is if another proposal has one
 * @param says the sentence of the process
 */
public record ReservedNumbers(int from, int to, Condition unless, String what, Severity severity, Quote says) {}
