/** What we tell people: findings, their severity, where they are and what to do. May use {@code text} only. Everything is immutable. */
package io.github.proposals.model.diagnostic;
