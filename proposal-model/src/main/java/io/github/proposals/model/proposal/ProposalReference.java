package io.github.proposals.model.proposal;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.text.Place;

/**
 * A mention of a proposal.
 *
 * @param id which one
 * @param place where it stands
 */
public record ProposalReference(ProposalId id, Place place) {}
