package io.github.proposals.model.text;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;

/** Why something on the disk failed: of what it calls by a type alone the system says no more than the path. */
public final class FileFailure {

    private static final Map<Class<?>, String> WORDS = Map.of(
            AccessDeniedException.class, "permission denied",
            NoSuchFileException.class, "there is no such file",
            FileAlreadyExistsException.class, "there is such a file already",
            NotDirectoryException.class, "it is no folder",
            DirectoryNotEmptyException.class, "there is a folder of that name, which is not empty",
            FileSystemLoopException.class, "it is a symbolic link that leads back to itself");

    private FileFailure() {}

    /** {@return why it failed, in words and without the path; nothing if its type does not tell} */
    public static Optional<String> words(Exception failure) {
        return Optional.ofNullable(WORDS.get(failure.getClass()));
    }
}
