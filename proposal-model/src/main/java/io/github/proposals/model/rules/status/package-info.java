/** Rules about statuses. */
@NullMarked
package io.github.proposals.model.rules.status;

import org.jspecify.annotations.NullMarked;
