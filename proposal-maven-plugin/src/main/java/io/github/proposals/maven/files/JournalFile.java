package io.github.proposals.maven.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file beside the proposals with the {@link Journal}. Who has it open is the only one who writes there; the system
 * lets go of it when a process ends, however that happens.
 */
public final class JournalFile implements Closeable {

    /** Its name. {@code mvn clean} leaves it alone, and it is on the same disk as what it tells of. */
    public static final String NAME = ".proposals-journal";

    /** Enough for 50,000 files; a larger one is not ours. */
    private static final int MOST = 16 << 20;

    private static final int ATTEMPTS = 100;

    private final Path path;
    private final FileChannel channel;

    /** What is locked as well, and has nothing in it. */
    private final List<JournalFile> others;

    private JournalFile(Path path, FileChannel channel, List<JournalFile> others) {
        this.path = path;
        this.channel = channel;
        this.others = others;
    }

    /** {@return the same journal, with the lock of another directory that goes before it does} */
    JournalFile with(Path directory) throws IOException {
        try {
            return new JournalFile(path, channel, List.of(open(directory)));
        } catch (IOException e) {
            try (channel) {
                if (isEmpty()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /** {@return whether there is one, or something with its name} */
    public static boolean exists(Path directory) {
        return Files.exists(directory.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * {@return the journal of a directory, which is empty if there was none}
     *
     * @throws IOException if somebody else has it, or it is no file
     */
    static JournalFile open(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                Files.createFile(path);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && exists(directory)) {
                    throw new IOException(NAME + " is no regular file; remove it", e);
                }
            }
            try {
                return new JournalFile(path, OwnFile.open(path).orElseThrow(JournalFile::busy), List.of());
            } catch (NoSuchFileException e) {
                // Somebody else has just removed it. It is made again.
                continue;
            }
        }
        throw busy();
    }

    private static IOException busy() {
        return new IOException("another build writes here at this moment; try again when it is done");
    }

    /** {@return what is in it; nothing if that is torn or not ours} */
    Optional<Journal> read() throws IOException {
        if (channel.size() > MOST) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {}
        return Journal.parse(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
    }

    /** {@return whether it tells of something that is still to be finished} */
    boolean isUnfinished() throws IOException {
        boolean unfinished = read().filter(Journal::ready).isPresent();
        for (JournalFile other : others) {
            unfinished |= other.isUnfinished();
        }
        return unfinished;
    }

    boolean isEmpty() throws IOException {
        return channel.size() == 0;
    }

    /** Writes what is about to happen. */
    void write(Journal journal) throws IOException {
        byte[] bytes = journal.text().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST) {
            throw new IOException(
                    "that is too much at once: " + journal.entries().size() + " files");
        }
        channel.truncate(0);
        append(bytes);
    }

    /** Writes that all new files are there. */
    void ready() throws IOException {
        append(Journal.READY.getBytes(StandardCharsets.UTF_8));
    }

    private void append(byte[] text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text);
        channel.position(channel.size());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** Nothing is left to do. */
    void remove() throws IOException {
        for (JournalFile other : others) {
            if (other.isEmpty()) {
                other.remove();
            }
        }
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        for (JournalFile other : others) {
            other.close();
        }
        channel.close();
    }
}
