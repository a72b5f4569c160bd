/** Rules about days. */
@NullMarked
package io.github.proposals.model.rules.date;

import org.jspecify.annotations.NullMarked;
