/** What must not change any more once a proposal has been accepted. */
@NullMarked
package io.github.proposals.model.rules.internal.frozen;

import org.jspecify.annotations.NullMarked;
