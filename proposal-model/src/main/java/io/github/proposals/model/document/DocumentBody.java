package io.github.proposals.model.document;

import java.util.List;
import java.util.Optional;

/**
 * What stands below title and header of a document, as HTML.
 *
 * @param document the document; empty if it is nested too deep to be shown as more than a text
 * @param sections its headings in reading order, without the title; their anchors are the ids in the HTML
 * @param titleAnchor the name that links use for the title; empty if there is none
 * @param unsafeHtml the text with whatever HTML its author wrote, scripts included: never to be shown as it is
 */
public record DocumentBody(
        Optional<ProposalDocument> document, List<Section> sections, String titleAnchor, String unsafeHtml) {

    /** What stands in front of a task that is done. */
    public static final String DONE = "\u2611";

    /** What stands in front of a task that is not done. */
    public static final String NOT_DONE = "\u2610";

    /** Keeps a copy. */
    public DocumentBody {
        sections = List.copyOf(sections);
    }
}
