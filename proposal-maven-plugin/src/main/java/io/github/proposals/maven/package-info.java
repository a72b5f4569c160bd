/**
 * The goals. A goal is a parameter list and a few calls into the library: what can be decided without Maven is decided
 * there.
 */
package io.github.proposals.maven;
