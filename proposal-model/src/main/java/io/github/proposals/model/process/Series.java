package io.github.proposals.model.process;

/**
 * Proposals in a folder of their own that are counted for themselves.
 *
 * @param folder the name of the folder
 * @param prefix what stands in front of their numbers
 */
public record Series(String folder, String prefix) {}
