/**
 * What we tell people: findings, their severity, where they are and what to do. Everything is immutable. May use {@code
 * text}.
 */
@NullMarked
package io.github.proposals.model.diagnostic;

import org.jspecify.annotations.NullMarked;
