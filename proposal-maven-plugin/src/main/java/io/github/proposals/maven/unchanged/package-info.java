/**
 * A run that need not be done again: what it asked the disk, what it said, and whether anything is different now. Whatever is
 * not known for certain is different. No type of Maven enters. May use {@code files} and {@code git}.
 *
 * <p>Start reading at {@link io.github.proposals.maven.unchanged.LastRun}.
 */
package io.github.proposals.maven.unchanged;
