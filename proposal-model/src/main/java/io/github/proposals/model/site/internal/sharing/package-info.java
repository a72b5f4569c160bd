/**
 * What others get to know of the pages: those who cite one, machines that read, list or search them, and whoever asks for one
 * that is not there. May use {@code text}, {@code document}, {@code edit}, {@code process}, {@code export}, {@code site.page} and
 * {@code site.internal.page}.
 */
@NullMarked
package io.github.proposals.model.site.internal.sharing;

import org.jspecify.annotations.NullMarked;
