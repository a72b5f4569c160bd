/**
 * The pages of rules, and the rules by topic. May use {@code text}, {@code diagnostic}, {@code document}, {@code process}, {@code site.internal.html}, {@code site.page}, {@code site.internal.page} and {@code site.internal.findings}.
 */
@NullMarked
package io.github.proposals.model.site.internal.rule;

import org.jspecify.annotations.NullMarked;
