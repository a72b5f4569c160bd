/**
 * What became of a text, seen in its HTML: which words came and which went. Works on trees that are harmless already, and
 * takes no word from one to the other but with all that is around it. One of the rooms that know jsoup. May use
 * {@code edit}.
 */
@NullMarked
package io.github.proposals.model.site.internal.difference;

import org.jspecify.annotations.NullMarked;
