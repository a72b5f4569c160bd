/**
 * Proposals: documents read in the light of their process. Start reading at {@link
 * io.github.proposals.model.proposal.Proposal}. Nothing here judges; of diagnostics only the severities are known. May
 * use {@code text}, {@code history}, {@code diagnostic}, {@code document} and {@code process}.
 *
 * <p>What else is read from a document is a reader of its own here.
 */
@NullMarked
package io.github.proposals.model.proposal;

import org.jspecify.annotations.NullMarked;
