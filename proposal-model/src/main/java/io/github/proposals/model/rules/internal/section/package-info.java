/** Rules about sections and what stands in them. */
@NullMarked
package io.github.proposals.model.rules.internal.section;

import org.jspecify.annotations.NullMarked;
