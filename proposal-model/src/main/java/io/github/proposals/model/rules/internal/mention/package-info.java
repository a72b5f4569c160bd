/** Rules about proposals that are named in running text. */
@NullMarked
package io.github.proposals.model.rules.internal.mention;

import org.jspecify.annotations.NullMarked;
