package io.github.proposals.model.document;

import java.util.function.Predicate;

/** A text that is about to be shown. Lives for one page. */
public interface Rendering {

    /** The attribute of a block that says at which character of the source it begins. */
    String PLACE = "data-at";

    /** {@return what the text is made of: header, links and anchors are not looked for} */
    ProposalDocument document();

    /** {@return the blocks that are to be shown, with whatever HTML their author wrote, and the anchors of the sections} */
    String unsafeHtml(Predicate<Block> shown);

    /** {@return the same, in which blocks say with a {@link #PLACE} where they begin, as far as the markup knows that} */
    default String unsafeHtmlWithPlaces(Predicate<Block> shown) {
        return unsafeHtml(shown);
    }
}
