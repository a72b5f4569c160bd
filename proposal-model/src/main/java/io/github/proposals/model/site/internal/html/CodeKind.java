package io.github.proposals.model.site.internal.html;

/** What code can become on a page that loads something for it. */
public enum CodeKind {
    /** Code that can be copied. */
    PLAIN,
    /** Code of a language that has colours. */
    COLOURED,
    /** The description of a diagram. */
    DIAGRAM
}
