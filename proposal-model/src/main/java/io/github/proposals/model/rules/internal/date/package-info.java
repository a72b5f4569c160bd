/** Rules about days. */
@NullMarked
package io.github.proposals.model.rules.internal.date;

import org.jspecify.annotations.NullMarked;
