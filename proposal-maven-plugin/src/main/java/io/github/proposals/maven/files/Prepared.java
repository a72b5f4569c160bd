package io.github.proposals.maven.files;

import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is about to change.
 *
 * @param path as it was named
 * @param file where it is
 * @param fresh where the new one stands ready
 * @param old its bytes; nothing if it is not there
 * @param wanted its bytes afterwards; nothing if it goes
 * @param permissions what is allowed with it, where the disk knows that
 */
record Prepared(
        String path,
        Path file,
        Path fresh,
        Optional<byte[]> old,
        Optional<byte[]> wanted,
        Optional<Set<PosixFilePermission>> permissions) {

    private static final String MARK = "\uFEFF";

    /**
     * {@return a file that is as it was when the change was thought out}
     *
     * @param number which of the new files beside others it is
     * @throws IOException if it is not, or may not be written
     */
    static Prepared of(FileChange change, Path file, int number) throws IOException {
        Optional<byte[]> old = Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
        Optional<String> text = old.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        if (change.before().isEmpty() && old.isPresent()) {
            throw new FileAlreadyExistsException(change.path(), null, "there is such a file already");
        }
        if (!change.before().equals(text.map(Prepared::withoutMark))) {
            throw new IOException(change.path() + " was changed in the meantime");
        }
        if (old.isPresent() && !Files.isWritable(file)) {
            throw new IOException(change.path() + " is write-protected");
        }
        String mark = text.filter(it -> it.startsWith(MARK)).isPresent() ? MARK : "";
        Optional<byte[]> wanted = change.after().map(it -> (mark + it).getBytes(StandardCharsets.UTF_8));
        return new Prepared(
                change.path(), file, FreshFile.beside(file, number), old, wanted, permissions(file, old.isPresent()));
    }

    /** Writes a file that is going to be this one. */
    void create(Path place, byte[] content) throws IOException {
        FreshFile.write(place, content);
        if (permissions.isPresent()) {
            Files.setPosixFilePermissions(place, permissions.get());
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Optional<Set<PosixFilePermission>> permissions(Path file, boolean exists) throws IOException {
        return exists && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null
                ? Optional.of(Files.getPosixFilePermissions(file))
                : Optional.empty();
    }
}
