/**
 * What all pages have in common: their frame and their names, links to proposals, signs of statuses, templates. Knows no
 * page. May use {@code diagnostic}, {@code document}, {@code document.markdown}, {@code process}, {@code export}, {@code site.internal.html} and {@code site.page}.
 */
@NullMarked
package io.github.proposals.model.site.internal.page;

import org.jspecify.annotations.NullMarked;
