/**
 * The page of what proposals have to do with each other, and the same said of one of them. May use {@code text}, {@code document}, {@code process}, {@code proposal}, {@code register}, {@code export}, {@code site.internal.drawing} and {@code site.internal.page}.
 */
@NullMarked
package io.github.proposals.model.site.internal.relations;

import org.jspecify.annotations.NullMarked;
