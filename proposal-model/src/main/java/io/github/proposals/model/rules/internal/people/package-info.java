/** Rules about persons and their roles. */
@NullMarked
package io.github.proposals.model.rules.internal.people;

import org.jspecify.annotations.NullMarked;
