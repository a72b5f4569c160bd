/**
 * The lifecycle of a process as a diagram in text: how it is written for others to draw, and how those are read that people
 * keep in their documents. Judges nothing and writes no file. May use {@code text}, {@code document}, {@code process} and
 * {@code edit}.
 *
 * <p>A notation more that people use is a {@link io.github.proposals.model.diagram.DiagramReader} and a line in {@link
 * io.github.proposals.model.diagram.Diagrams}.
 */
@NullMarked
package io.github.proposals.model.diagram;

import org.jspecify.annotations.NullMarked;
