/**
 * What follows from what, so that one mistake is told once: a {@code Cause} is something that was found and that brings up
 * other findings. Rules know nothing of it, they find what they find. May use {@code text}, {@code history}, {@code
 * diagnostic}, {@code document}, {@code process}, {@code proposal} and {@code register}.
 */
@NullMarked
package io.github.proposals.model.lint.internal.consequence;

import org.jspecify.annotations.NullMarked;
