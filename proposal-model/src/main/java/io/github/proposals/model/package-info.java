/**
 * Proposals: documents read in the light of their process. Start reading at {@link io.github.proposals.model.Proposal}.
 * May use {@code text}, {@code document} and {@code process}. Nothing here judges.
 */
package io.github.proposals.model;
