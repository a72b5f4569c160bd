/** Rules about the list of proposals that people keep by hand. */
@NullMarked
package io.github.proposals.model.rules.internal.index;

import org.jspecify.annotations.NullMarked;
