/**
 * The page of the process: what it demands, in words. May use {@code diagnostic}, {@code document}, {@code process}, {@code export}, {@code site.html}, {@code site.drawing}, {@code site.page} and {@code site.rule}.
 */
@NullMarked
package io.github.proposals.model.site.process;

import org.jspecify.annotations.NullMarked;
