/** Rules about what must be said somewhere. */
@NullMarked
package io.github.proposals.model.rules.record;

import org.jspecify.annotations.NullMarked;
