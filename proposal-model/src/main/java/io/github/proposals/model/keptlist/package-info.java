/**
 * The list of proposals that people keep in the repository, brought up to date without losing a word of theirs. Gives
 * changes, and writes no file. May use {@code text}, {@code document}, {@code process}, {@code proposal}, {@code
 * register} and {@code edit}.
 *
 * <p>A new kind of list is a class beside {@code KeptTable} and {@code KeptToctree}.
 */
@NullMarked
package io.github.proposals.model.keptlist;

import org.jspecify.annotations.NullMarked;
