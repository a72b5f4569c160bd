package io.github.proposals.model.document;

import java.util.List;

/**
 * The labelled values at the top of a document, in the order in which they stand.
 *
 * @param style how they are written
 * @param fields the values; the same label may occur twice
 */
public record Header(HeaderStyle style, List<HeaderField> fields) {

    /** A document without any. */
    static final Header NONE = new Header(HeaderStyle.NONE, List.of());

    /** Keeps a copy. */
    public Header {
        fields = List.copyOf(fields);
    }
}
