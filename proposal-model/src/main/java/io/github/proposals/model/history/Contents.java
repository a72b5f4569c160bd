package io.github.proposals.model.history;

import java.util.Optional;

/** Old texts, read when somebody asks for one. */
@FunctionalInterface
public interface Contents {

    /** Knows no text. */
    Contents NONE = version -> Optional.empty();

    /** {@return the text of a document as it was; nothing if it cannot be read any more} */
    Optional<String> read(Version version);

    /** {@return the text of the file beside it that held its header, if it had one that can still be read} */
    default Optional<String> header(Version version) {
        return Optional.empty();
    }
}
