/**
 * Formulas as authors write them, in LaTeX, and as browsers show them, in MathML. The only package that knows SnuggleTeX. What it
 * gives is a tree of names and texts, which is for {@code site.internal.html} to make safe. May use nothing else.
 */
@NullMarked
package io.github.proposals.model.site.internal.math;

import org.jspecify.annotations.NullMarked;
