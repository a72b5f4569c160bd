/** Rules about the heading of a proposal. */
@NullMarked
package io.github.proposals.model.rules.internal.title;

import org.jspecify.annotations.NullMarked;
