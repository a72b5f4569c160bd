package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.util.Optional;

/**
 * Something that must not happen to the proposals of a process.
 *
 * @param severity how bad it is if it happens; empty where that is fine
 * @param by which proposal, brought by the same change, makes it fine
 * @param says the sentence of the process
 */
public record PastDemand(Optional<Severity> severity, Condition by, Quote says) {}
