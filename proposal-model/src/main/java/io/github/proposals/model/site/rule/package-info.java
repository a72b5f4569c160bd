/**
 * The pages of rules, and the rules by topic. May use {@code text}, {@code diagnostic}, {@code document}, {@code process}, {@code site.html}, {@code site.page} and {@code site.findings}.
 */
@NullMarked
package io.github.proposals.model.site.rule;

import org.jspecify.annotations.NullMarked;
