/**
 * The goals. A goal is a parameter list and a few calls: what can be decided without Maven is decided in the library, or in
 * one of the packages below. May use {@code console}, {@code files}, {@code git}, {@code project} and {@code unchanged}.
 *
 * <p>Start reading at {@link io.github.proposals.maven.ProposalMojo}, the parameters, and
 * {@link io.github.proposals.maven.ProposalSession}, what a goal works with.
 */
package io.github.proposals.maven;
