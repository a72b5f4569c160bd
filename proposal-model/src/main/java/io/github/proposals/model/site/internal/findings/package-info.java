/**
 * The page of all that is wrong, and links to it from others. May use {@code text}, {@code diagnostic}, {@code export}, {@code site.page} and {@code site.internal.page}.
 */
@NullMarked
package io.github.proposals.model.site.internal.findings;

import org.jspecify.annotations.NullMarked;
