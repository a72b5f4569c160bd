package io.github.proposals.model.document;

import java.util.List;

/** Reads one style of header. */
interface HeaderReader {

    /** {@return the style it reads} */
    HeaderStyle style();

    /** {@return all labelled values in this style, in their order; empty where the region has none} */
    List<HeaderField> read(HeaderRegion region);

    /** {@return how many known labels make it likely that this is the header and not running text} */
    default int leastKnown() {
        return 1;
    }
}
