package io.github.proposals.maven.git;

import io.github.proposals.model.text.FileFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that are known to be short, and nothing that is no file: a device or a pipe never ends. */
final class SmallFile {

    private static final int MAX_CAUSES = 10;

    private SmallFile() {}

    /** {@return all bytes of a file} */
    static byte[] bytes(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new NoSuchFileException(file.toString());
            }
            throw new IOException("it is not a regular file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("it is larger than " + (most >> 10) + " KiB");
            }
            return bytes;
        }
    }

    /** {@return what a file says in its lines, without blanks around it} */
    static String text(Path file, int most) throws IOException {
        byte[] bytes = bytes(file, most);
        return Blobs.text(bytes, bytes.length).strip();
    }

    /** {@return why a file cannot be read} */
    static String reason(Exception failure) {
        return FileFailure.words(failure).orElseGet(() -> deepest(failure));
    }

    private static String deepest(Exception failure) {
        Throwable cause = failure;
        for (int i = 0; i < MAX_CAUSES && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        // What stumbles over bytes has no words for people.
        boolean stumbled = cause instanceof IndexOutOfBoundsException || cause.getMessage() == null;
        return stumbled ? "a file is damaged" : cause.getMessage();
    }
}
