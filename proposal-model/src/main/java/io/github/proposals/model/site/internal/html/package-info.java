/**
 * The HTML of strangers, made harmless and finished for our pages. What comes out is {@code SafeHtml}, which nobody
 * else can make. It follows the renderer of {@code document}. The only package that knows jsoup, but for those who say
 * what to put into a text. May use {@code document}, {@code document.markdown},
 * {@code site.internal.math} and {@code site.internal.difference}.
 */
@NullMarked
package io.github.proposals.model.site.internal.html;

import org.jspecify.annotations.NullMarked;
