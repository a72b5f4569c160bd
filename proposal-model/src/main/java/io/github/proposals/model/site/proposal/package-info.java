/**
 * The pages of proposals: the text of each, its header, its life, and what is before it. May use {@code text}, {@code diagnostic}, {@code document}, {@code process}, {@code proposal}, {@code register}, {@code export}, {@code lint}, {@code site.html}, {@code site.forge}, {@code site.drawing}, {@code site.page}, {@code site.findings} and {@code site.relations}.
 */
@NullMarked
package io.github.proposals.model.site.proposal;

import org.jspecify.annotations.NullMarked;
