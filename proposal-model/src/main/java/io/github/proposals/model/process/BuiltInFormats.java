package io.github.proposals.model.process;

import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.header.HeaderStyles;
import java.util.List;

/** The forms of documents that come with the library. */
public final class BuiltInFormats {

    /** All of them; none is wanted more than another one. */
    public static final DocumentFormat ALL = new DocumentFormat(HeaderStyles.ALL, List.of());

    private BuiltInFormats() {}
}
