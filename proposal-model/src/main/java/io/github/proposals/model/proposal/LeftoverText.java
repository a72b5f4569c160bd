package io.github.proposals.model.proposal;

import io.github.proposals.model.process.Leftover;
import io.github.proposals.model.text.Span;

/**
 * Template text that is still in a document.
 *
 * @param definition what the process says about it
 * @param span where it stands
 */
public record LeftoverText(Leftover definition, Span span) {}
