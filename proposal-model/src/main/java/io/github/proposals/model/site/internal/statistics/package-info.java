/**
 * The page of numbers. May use {@code process}, {@code export} and {@code site.internal.page}.
 */
@NullMarked
package io.github.proposals.model.site.internal.statistics;

import org.jspecify.annotations.NullMarked;
