/**
 * Drawings as plain values: what stands where. Templates write them as SVG and escape what strangers wrote. Of the site
 * these classes know nothing. Colours are classes of the style sheet, named after the kinds of statuses. The only
 * package that knows graph-support, and of that only its layout. May use {@code process} and {@code export}.
 */
@NullMarked
package io.github.proposals.model.site.internal.drawing;

import org.jspecify.annotations.NullMarked;
