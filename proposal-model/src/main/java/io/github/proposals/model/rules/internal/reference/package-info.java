/** Rules about proposals that name each other in their headers. */
@NullMarked
package io.github.proposals.model.rules.internal.reference;

import org.jspecify.annotations.NullMarked;
