package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.util.Optional;

/**
 * A step from one status to another.
 *
 * @param from the status before
 * @param to the status after
 * @param severity how bad the step is, for one that the process does not draw but that happens; empty if it is legal
 * @param when for which proposals
 * @param gate what it needs
 * @param says the sentence of the process
 */
public record Transition(String from, String to, Optional<Severity> severity, Condition when, Gate gate, Quote says) {}
