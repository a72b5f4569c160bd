/** Rules about sections and what stands in them. */
@NullMarked
package io.github.proposals.model.rules.section;

import org.jspecify.annotations.NullMarked;
