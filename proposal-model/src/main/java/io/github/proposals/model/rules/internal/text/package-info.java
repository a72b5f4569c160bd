/** Rules about what must stand in a text, or must not, wherever that is. */
@NullMarked
package io.github.proposals.model.rules.internal.text;

import org.jspecify.annotations.NullMarked;
