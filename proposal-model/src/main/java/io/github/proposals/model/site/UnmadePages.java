package io.github.proposals.model.site;

import java.util.List;
import java.util.stream.Stream;

/** Some pages could not be made, because of a bug; all others were. The message names them. */
public final class UnmadePages extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnmadePages(List<String> pages) {
        super("These pages could not be made, all others were; this is a bug, please report it: "
                + String.join(", ", pages));
    }

    /** {@return nothing} Throws if there are any pages. */
    static <T> Stream<T> complain(List<String> pages) {
        if (!pages.isEmpty()) {
            throw new UnmadePages(pages);
        }
        return Stream.empty();
    }
}
