/** Rules about the heading of a proposal. */
@NullMarked
package io.github.proposals.model.rules.title;

import org.jspecify.annotations.NullMarked;
