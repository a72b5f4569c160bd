/**
 * The HTML of strangers, made harmless and finished for our pages. What comes out is {@code SafeHtml}, which nobody else can
 * make. May use {@code document}, whose renderer it follows. The only package that knows jsoup, but for those who say what to
 * put into a text.
 */
package io.github.proposals.model.site.html;
