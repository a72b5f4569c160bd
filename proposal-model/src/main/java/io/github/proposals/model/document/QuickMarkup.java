package io.github.proposals.model.document;

import java.util.Optional;

/** Tells what the lines at the top of a text are, without a parser, where they cannot be anything else. */
public interface QuickMarkup {

    /** {@return whether nothing in the top of a text reaches over several lines} */
    boolean isSimple(String top);

    /** {@return the title that stands in a line} */
    Optional<String> title(String line);

    /** {@return whether a line is running text, and does not make a heading of the one before it} */
    boolean isText(String line, String before);
}
