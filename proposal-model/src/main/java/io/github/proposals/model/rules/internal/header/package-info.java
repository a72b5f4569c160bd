/** Rules about the labelled values at the top. */
@NullMarked
package io.github.proposals.model.rules.internal.header;

import org.jspecify.annotations.NullMarked;
