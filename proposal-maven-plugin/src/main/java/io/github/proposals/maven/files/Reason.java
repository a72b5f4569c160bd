package io.github.proposals.maven.files;

import io.github.proposals.model.text.FileFailure;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** Why something on the disk failed, in words. */
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
        return FileFailure.words(failure).orElse(failure.getClass().getSimpleName());
    }
}
