/**
 * Pages as a site hands them out, what lies beside them, and what a project says about its site. Knows no page. May use {@code site.internal.forge}.
 */
@NullMarked
package io.github.proposals.model.site.page;

import org.jspecify.annotations.NullMarked;
