package io.github.proposals.maven;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A new file beside the one that it will replace. Unlike a temporary file of the JDK, which its owner alone may read, it
 * is as readable as any other new file.
 */
final class FreshFile {

    private static final int MOST = 1000;

    private FreshFile() {}

    /** {@return a file that was not there before, and is empty} */
    static Path beside(Path file) throws IOException {
        for (int i = 0; i < MOST; i++) {
            try {
                return Files.createFile(file.resolveSibling("." + file.getFileName() + "." + i + ".tmp"));
            } catch (FileAlreadyExistsException e) {
                // Somebody else writes the same file, or was stopped while doing so.
                continue;
            }
        }
        throw new IOException("there are too many files such as ." + file.getFileName() + ".0.tmp; delete them");
    }

    /** Puts a new file in the place of another one, in one step wherever the file system can do so. */
    static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
