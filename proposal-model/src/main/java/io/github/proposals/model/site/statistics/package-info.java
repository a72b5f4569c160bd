/**
 * The page of numbers. May use {@code process}, {@code export} and {@code site.page}.
 */
@NullMarked
package io.github.proposals.model.site.statistics;

import org.jspecify.annotations.NullMarked;
