package io.github.proposals.model.proposal;

import io.github.proposals.model.document.ProposalDocument;

/**
 * The file beside a document that holds its header.
 *
 * @param document what was read of it, which has nothing but a header
 * @param problem why that is not all, in words, to follow "it"; empty if it is
 */
public record Sidecar(ProposalDocument document, String problem) {}
