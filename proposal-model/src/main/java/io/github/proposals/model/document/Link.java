package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;

/**
 * A link or an image.
 *
 * @param kind how it is written
 * @param target where it leads, as written
 * @param span the part to underline: the target where it is written out, otherwise the whole link
 * @param whole all of the link, its text included
 */
public record Link(Kind kind, String target, Span span, Span whole) {

    /** How a link is written. */
    public enum Kind {
        /** {@code [text](target)}, {@code <target>} or {@code <a href="target">}. */
        LINK,
        /** {@code ![text](target)} or {@code <img src="target">}. */
        IMAGE,
        /** {@code [name]: target}, the definition that {@code [text][name]} refers to. */
        DEFINITION,
        /** {@code [text][name]} without a definition of {@code name}, which is the target. */
        UNDEFINED
    }
}
