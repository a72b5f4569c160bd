/**
 * The pages of proposals: the text of each, as it is and as it was, its header, its life, and what is before it. May use {@code text}, {@code history}, {@code diagnostic}, {@code document}, {@code process}, {@code proposal}, {@code register}, {@code export}, {@code lint}, {@code site.internal.difference}, {@code site.internal.html}, {@code site.internal.forge}, {@code site.internal.drawing}, {@code site.page}, {@code site.internal.page}, {@code site.internal.sharing}, {@code site.internal.address}, {@code site.internal.findings} and {@code site.internal.relations}.
 */
@NullMarked
package io.github.proposals.model.site.internal.proposal;

import org.jspecify.annotations.NullMarked;
