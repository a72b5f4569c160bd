package io.github.proposals.maven.git;

import org.eclipse.jgit.lib.ObjectId;

/**
 * A file in a tree.
 *
 * @param path relative to the root of the repository
 * @param id names its bytes
 */
record BlobAt(String path, ObjectId id) {

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
