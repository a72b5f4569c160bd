package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;

/**
 * Another prefix by which people speak of some of the proposals.
 *
 * @param prefix such as {@code ERC}
 * @param when of which proposals
 * @param says the sentence of the process
 */
public record OtherPrefix(String prefix, Condition when, Quote says) {}
