/**
 * Markdown as GitHub reads and shows it. The only package that knows flexmark. May use {@code text} and {@code document}.
 *
 * <p>Another markup is a package beside this one, with a {@code Markup} that is named in {@code BuiltInFormats}.
 */
@NullMarked
package io.github.proposals.model.document.markdown;

import org.jspecify.annotations.NullMarked;
