/**
 * Text and places in it. Knows nothing about proposals. Everything is immutable; only {@link
 * io.github.proposals.model.text.SourceTree} touches files. May use nothing else.
 */
@NullMarked
package io.github.proposals.model.text;

import org.jspecify.annotations.NullMarked;
