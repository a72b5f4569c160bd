package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;

/**
 * One labelled value of a header, as written.
 *
 * @param label without colon and emphasis
 * @param labelSpan where the label stands
 * @param value on one line, without comments and hard breaks; empty if there is none
 * @param valueSpan where the value stands; empty, behind the label, if there is none
 */
public record HeaderField(String label, Span labelSpan, String value, Span valueSpan) {

    /** {@return the same field, whose value stands in a cell of a table: a bar there is written <code>\|</code>} */
    public HeaderField inCell() {
        return new HeaderField(label, labelSpan, value.replace("\\|", "|"), valueSpan);
    }
}
