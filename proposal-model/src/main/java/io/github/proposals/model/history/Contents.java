package io.github.proposals.model.history;

import java.util.List;
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

    /** {@return several documents as they were, each where it can still be read, in the order of {@code versions}} */
    default List<Optional<OldText>> read(List<Version> versions) {
        return versions.stream()
                .map(version -> read(version).map(text -> new OldText(text, header(version))))
                .toList();
    }
}
