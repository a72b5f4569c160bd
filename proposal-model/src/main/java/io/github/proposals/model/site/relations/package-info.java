/**
 * The page of what proposals have to do with each other, and the same said of one of them. May use {@code text}, {@code document}, {@code process}, {@code proposal}, {@code register}, {@code export}, {@code site.drawing} and {@code site.page}.
 */
@NullMarked
package io.github.proposals.model.site.relations;

import org.jspecify.annotations.NullMarked;
