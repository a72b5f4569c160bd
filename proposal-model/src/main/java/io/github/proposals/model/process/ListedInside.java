package io.github.proposals.model.process;

/**
 * A value inside the entries of a file, which another file keeps itself, as the one who approved a stage is one of those who
 * may.
 *
 * @param name what leads to it inside of an entry
 * @param listed where it is kept
 */
public record ListedInside(String name, ListedValues listed) {}
