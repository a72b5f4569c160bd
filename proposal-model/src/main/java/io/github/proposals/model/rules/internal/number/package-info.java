/** Rules about numbers and how they are assigned. */
@NullMarked
package io.github.proposals.model.rules.internal.number;

import org.jspecify.annotations.NullMarked;
