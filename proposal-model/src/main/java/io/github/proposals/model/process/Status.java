package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;

/**
 * A status that a proposal can have.
 *
 * @param name as authors write it
 * @param kind what it means
 * @param meaning one sentence
 * @param initial whether a proposal may start with it
 * @param only which proposals may have it
 * @param says the sentence of the process that restricts it
 */
public record Status(String name, StatusKind kind, String meaning, boolean initial, Condition only, Quote says) {}
