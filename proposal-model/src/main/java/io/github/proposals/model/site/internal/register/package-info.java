/**
 * The page of all proposals, and what its search finds them by. With {@code report} and {@code export}, one of the rooms
 * that know Gson. May use {@code process}, {@code export}, {@code site.page} and {@code site.internal.page}.
 */
@NullMarked
package io.github.proposals.model.site.internal.register;

import org.jspecify.annotations.NullMarked;
