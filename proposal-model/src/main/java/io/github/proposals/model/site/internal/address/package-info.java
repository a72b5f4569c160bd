/**
 * What every address leads to under which a proposal was published once, or under which people look for it. May use
 * {@code history}, {@code process}, {@code proposal}, {@code register}, {@code export}, {@code site.internal.html},
 * {@code site.page} and {@code site.internal.page}.
 */
@NullMarked
package io.github.proposals.model.site.internal.address;

import org.jspecify.annotations.NullMarked;
