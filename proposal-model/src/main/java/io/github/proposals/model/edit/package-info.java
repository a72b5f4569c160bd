/**
 * Changes of documents that touch only the bytes they must, and what people see of such a change before it is made.
 * Writes no file: a change is a value. The only package that knows java-diff-utils. May use {@code text}, {@code document}, {@code process} and {@code proposal}.
 */
@NullMarked
package io.github.proposals.model.edit;

import org.jspecify.annotations.NullMarked;
