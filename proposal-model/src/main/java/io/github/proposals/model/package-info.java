/**
 * Proposals: documents read in the light of their process. Start reading at {@link io.github.proposals.model.Proposal}.
 * May use {@code text}, {@code history}, {@code document}, {@code process} and the severities of {@code diagnostic}. Nothing here judges.
 */
package io.github.proposals.model;
