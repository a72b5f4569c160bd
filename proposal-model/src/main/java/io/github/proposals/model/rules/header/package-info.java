/** Rules about the labelled values at the top. */
@NullMarked
package io.github.proposals.model.rules.header;

import org.jspecify.annotations.NullMarked;
