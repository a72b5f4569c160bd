package io.github.proposals.model.text;

/**
 * A value and the place it was read from.
 *
 * @param value the value
 * @param place where it stands
 * @param <T> what kind of value
 */
public record Located<T>(T value, Place place) {}
