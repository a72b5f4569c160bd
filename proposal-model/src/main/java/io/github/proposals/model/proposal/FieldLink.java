package io.github.proposals.model.proposal;

/**
 * A link in a field.
 *
 * @param text the words that are linked, without markup; empty for an address that stands there itself
 * @param address where it leads, as written
 */
public record FieldLink(String text, String address) {}
