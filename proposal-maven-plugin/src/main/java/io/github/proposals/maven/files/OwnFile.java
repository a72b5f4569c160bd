package io.github.proposals.maven.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/** A file that one process has for itself. The system lets go of it when that ends, however that happens. */
final class OwnFile {

    private OwnFile() {}

    /**
     * {@return the file, open, if nobody else has it}
     *
     * @throws NoSuchFileException if it is not there, or was removed just before it was ours
     */
    static Optional<FileChannel> open(Path path) throws IOException {
        Object key = key(path);
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean ours = false;
        try {
            FileLock lock = channel.tryLock();
            if (lock != null && !Objects.equals(key, key(path))) {
                throw new NoSuchFileException(path.toString());
            }
            ours = lock != null;
            return Optional.of(channel).filter(it -> lock != null);
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    private static Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }
}
