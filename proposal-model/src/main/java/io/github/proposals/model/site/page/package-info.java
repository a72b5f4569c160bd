/**
 * What all pages have in common: their frame and their names, links to proposals, signs of statuses, templates, and what
 * lies beside them. Knows no page. May use {@code diagnostic}, {@code document}, {@code document.markdown}, {@code process}, {@code export}, {@code site.html} and {@code site.forge}.
 */
@NullMarked
package io.github.proposals.model.site.page;

import org.jspecify.annotations.NullMarked;
