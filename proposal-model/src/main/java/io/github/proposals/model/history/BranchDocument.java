package io.github.proposals.model.history;

/**
 * A document that another branch added and that this one does not have.
 *
 * @param branch such as {@code origin/cache-rules}
 * @param target whether that is the branch into which the present one will be merged
 * @param version the document there
 */
public record BranchDocument(String branch, boolean target, Version version) {}
