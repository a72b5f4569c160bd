package io.github.proposals.maven.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why something on the disk failed, in words: of what it calls by a type alone the system says no more than the path. */
final class Reason {

    private Reason() {}

    /** {@return the same failure with a message that people understand} */
    static IOException in(IOException failure) {
        return failure instanceof FileSystemException plain && plain.getReason() == null
                ? new IOException(plain.getFile() + ": " + words(plain), failure)
                : failure;
    }

    /** {@return why it failed, without the path} */
    static String of(FileSystemException failure) {
        return failure.getReason() == null ? words(failure) : failure.getReason();
    }

    private static String words(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "there is such a file already";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is no folder";
        }
        return failure instanceof DirectoryNotEmptyException
                ? "there is a folder of that name, which is not empty"
                : failure.getClass().getSimpleName();
    }
}
