/**
 * The page of all that is wrong, and links to it from others. May use {@code text}, {@code diagnostic}, {@code export} and {@code site.page}.
 */
@NullMarked
package io.github.proposals.model.site.findings;

import org.jspecify.annotations.NullMarked;
