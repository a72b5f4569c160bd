/**
 * The page of all proposals, and what its search finds them by. With {@code report}, {@code export} and
 * {@code site.internal.sharing}, one of the rooms that know Gson. May use {@code process}, {@code export}, {@code site.page},
 * {@code site.internal.page} and {@code site.internal.sharing}.
 */
@NullMarked
package io.github.proposals.model.site.internal.register;

import org.jspecify.annotations.NullMarked;
