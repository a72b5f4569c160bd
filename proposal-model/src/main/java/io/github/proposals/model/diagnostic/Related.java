package io.github.proposals.model.diagnostic;

import io.github.proposals.model.text.Place;

/**
 * The other place of a finding that has two, such as the document with the same number.
 *
 * @param place where
 * @param note what is there, such as {@code the same number}
 */
public record Related(Place place, String note) {}
