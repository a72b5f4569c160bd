package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;

/**
 * A block at the top level of a document, not inside a list or a quotation.
 *
 * @param kind what it is
 * @param span where it stands
 * @param info the language of a code block, such as {@code yaml}; empty for all others
 */
public record Block(Kind kind, Span span, String info) {

    /** The kinds of blocks that rules tell apart. */
    public enum Kind {
        /** Running text. */
        PARAGRAPH,
        /** A bullet or numbered list with all its items. */
        LIST,
        /** A table. */
        TABLE,
        /** A fenced or indented code block. */
        CODE,
        /** A quotation. */
        QUOTE,
        /** Raw HTML, comments included. */
        HTML,
        /** A line across the page. */
        BREAK,
        /** A heading. */
        HEADING
    }

    /** {@return the same as a piece of HTML, which is what a comment around it makes of it} */
    public Block asHtml() {
        return new Block(Kind.HTML, span, "");
    }
}
