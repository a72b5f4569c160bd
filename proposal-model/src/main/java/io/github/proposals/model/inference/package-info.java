/**
 * A first process from documents that exist: which folders hold numbered documents, and what nearly all of these have in
 * common. Each line of the draft says on what it rests, and documents that are not as the others are named; nothing is
 * guessed silently. May use {@code text}, {@code history}, {@code diagnostic}, {@code document}, {@code header} and
 * {@code process}.
 *
 * <p>Start reading at {@link io.github.proposals.model.inference.Inference}. What a part of the draft says is a class of its
 * own here; words by which we know what a label or a status means are in {@code Words}.
 */
@NullMarked
package io.github.proposals.model.inference;

import org.jspecify.annotations.NullMarked;
