/**
 * What a document is made of, in whichever markup it is written: title, header, sections, blocks, links and comments, each
 * with its place, and nothing about what it means. May use {@code text}.
 *
 * <p>A markup is a {@link io.github.proposals.model.document.Markup}, in a package of its own below this one. A style of
 * header is a {@link io.github.proposals.model.document.HeaderStyle}; those that we know are in the package {@code header}.
 */
@NullMarked
package io.github.proposals.model.document;

import org.jspecify.annotations.NullMarked;
