/** Rules about what must be said somewhere. */
@NullMarked
package io.github.proposals.model.rules.internal.record;

import org.jspecify.annotations.NullMarked;
