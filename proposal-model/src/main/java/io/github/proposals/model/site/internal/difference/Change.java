package io.github.proposals.model.site.internal.difference;

import org.jsoup.nodes.Element;

/** What became of a piece of text. */
enum Change {
    /** It is there as before. */
    SAME(""),
    /** It came. */
    ADDED("ins"),
    /** It went. */
    REMOVED("del");

    /** That of a mark for whole blocks. Authors cannot use classes but those of our own rendering of their texts. */
    static final String BLOCK = "block";

    private static final String CLASS = "change";

    private final String tag;

    Change(String tag) {
        this.tag = tag;
    }

    /** {@return an empty mark for words} */
    Element mark() {
        return new Element(tag).attr("class", CLASS);
    }

    /** {@return an empty mark for whole blocks} */
    Element blockMark() {
        return new Element(tag).attr("class", CLASS + " " + BLOCK);
    }
}
