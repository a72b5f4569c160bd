package io.github.proposals.maven.git;

import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A document in a tree.
 *
 * @param path relative to the root of the repository
 * @param id names its bytes
 * @param header names the bytes of the file beside it that holds its header, if it has one
 */
record BlobAt(String path, ObjectId id, Optional<ObjectId> header) {

    /** A document that holds its header itself. */
    BlobAt(String path, ObjectId id) {
        this(path, id, Optional.empty());
    }

    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** {@return what is the same for the same texts} */
    String content() {
        return id.name() + header.map(it -> "+" + it.name()).orElse("");
    }
}
