/**
 * The page of numbers. May use {@code process}, {@code export} and {@code site.page}.
 */
package io.github.proposals.model.site.statistics;
