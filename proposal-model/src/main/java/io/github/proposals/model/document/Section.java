package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;

/**
 * A heading and what stands below it.
 *
 * @param index position among all sections of the document, from 0
 * @param parent index of the section that this one is part of, -1 if there is none
 * @param level 1 to 6
 * @param title the text of the heading without markup
 * @param anchor the name that links use, as GitHub makes it
 * @param heading where the text of the heading stands
 * @param extent from the heading to the next one of the same or a higher level
 */
public record Section(int index, int parent, int level, String title, String anchor, Span heading, Span extent) {

    /** {@return the extent without the heading itself} */
    public Span body() {
        return new Span(Math.min(heading.end(), extent.end()), extent.end());
    }
}
