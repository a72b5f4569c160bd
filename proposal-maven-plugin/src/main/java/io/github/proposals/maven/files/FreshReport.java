package io.github.proposals.maven.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that becomes another one when it is whole, and that nobody else writes meanwhile. The next one takes what a stopped
 * run has left, so that this does not stay.
 */
final class FreshReport implements Closeable {

    private static final int MOST = 1000;

    private final Path path;
    private final FileChannel channel;
    private boolean replaced;

    private FreshReport(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** {@return a file beside another one} */
    static FreshReport beside(Path file) throws IOException {
        for (int i = 0; i < MOST; i++) {
            Path path = file.resolveSibling(".proposals-report-" + i + ".tmp");
            Optional<FileChannel> channel = isMade(path) ? made(path) : left(path);
            if (channel.isPresent()) {
                return new FreshReport(path, channel.get());
            }
        }
        throw new IOException("there are too many files such as .proposals-report-0.tmp; delete them");
    }

    private static boolean isMade(Path path) throws IOException {
        try {
            Files.createFile(path);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Some disks of other machines let nobody have a file alone; what is new is ours there, too. */
    private static Optional<FileChannel> made(Path path) throws IOException {
        try {
            return OwnFile.open(path);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        }
    }

    /** What is no file, or may not be written, is in the way and stays. */
    private static Optional<FileChannel> left(Path path) {
        try {
            return OwnFile.open(path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@return what writes it from its beginning} */
    OutputStream stream() throws IOException {
        channel.truncate(0);
        return Channels.newOutputStream(channel);
    }

    /** Puts it in the place of another one. */
    void replace(Path file) throws IOException {
        FreshFile.replace(path, file);
        replaced = true;
    }

    /** Removes the file, if it did not become another one. */
    @Override
    public void close() throws IOException {
        try {
            if (!replaced) {
                Files.deleteIfExists(path);
            }
        } finally {
            channel.close();
        }
    }
}
