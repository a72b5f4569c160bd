/** Rules about statuses. */
@NullMarked
package io.github.proposals.model.rules.internal.status;

import org.jspecify.annotations.NullMarked;
