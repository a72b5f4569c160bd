package io.github.proposals.model.proposal;

import io.github.proposals.model.text.Place;

/**
 * A mention of a proposal by its number.
 *
 * @param number the number
 * @param place where it stands
 */
public record ProposalReference(int number, Place place) {}
