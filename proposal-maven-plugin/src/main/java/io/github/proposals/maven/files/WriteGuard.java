package io.github.proposals.maven.files;

import io.github.proposals.model.text.FileName;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where no goal writes, whatever a process says: outside of the repository, and where git, Maven or a CI system obeys
 * what is there. Names are judged where they are read, too; this is the second look.
 */
final class WriteGuard {

    private WriteGuard() {}

    /**
     * Looks at the real place of a file that is about to be written.
     *
     * @param path as it was named
     * @param real where it is, all links followed
     * @param root the repository, all links followed
     * @throws IOException if nothing is written there
     */
    static void check(String path, Path real, Path root) throws IOException {
        if (!real.startsWith(root)) {
            throw new IOException(path + " lies outside of the repository");
        }
        if (FileName.isObeyed(root.relativize(real))) {
            throw new IOException(path + " lies where git, Maven or a CI system obeys what is there");
        }
    }
}
