package io.github.proposals.maven.project;

/**
 * What somebody wants.
 *
 * @param proposals that there are proposals; it is an error if there are none
 * @param directory that the directory exists that the configuration names
 */
public record Asked(boolean proposals, boolean directory) {}
