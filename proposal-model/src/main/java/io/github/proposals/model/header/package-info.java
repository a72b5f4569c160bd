/**
 * The styles of headers, one class for each, and the list of all of them. May use {@code text} and {@code document}.
 *
 * <p>To add a style, write a {@code HeaderStyle} and name it in {@link
 * io.github.proposals.model.header.HeaderStyles}.
 */
@NullMarked
package io.github.proposals.model.header;

import org.jspecify.annotations.NullMarked;
