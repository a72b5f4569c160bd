/**
 * The page of the process: what it demands, in words. May use {@code diagnostic}, {@code document}, {@code process}, {@code export}, {@code site.internal.html}, {@code site.internal.drawing}, {@code site.internal.page} and {@code site.internal.rule}.
 */
@NullMarked
package io.github.proposals.model.site.internal.process;

import org.jspecify.annotations.NullMarked;
