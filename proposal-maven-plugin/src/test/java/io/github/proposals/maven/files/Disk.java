package io.github.proposals.maven.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The real disk, with trouble at one of the steps that change something: to make, open, write, move or delete a file. What is
 * there afterwards can be looked at through the paths of the real disk.
 */
final class Disk extends FileSystem {

    /** What a process does that is ended from outside: nothing at all, from then on. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private enum Trouble {
        NONE,
        KILLED,
        KILLED_HALFWAY,
        BROKEN
    }

    private final DiskProvider provider = new DiskProvider(this);
    private final Trouble trouble;
    private final int at;
    private final List<FileChannel> open = new ArrayList<>();
    private long room;
    private int steps;
    private boolean ended;
    private boolean caseless;

    private Disk(Trouble trouble, int at, long room) {
        this.trouble = trouble;
        this.at = at;
        this.room = room;
    }

    /** {@return a disk whose user is killed at a step} */
    static Disk killedAt(int step) {
        return new Disk(Trouble.KILLED, step, Long.MAX_VALUE);
    }

    /** {@return a disk whose user is killed while a step is half done, if it writes something} */
    static Disk killedIn(int step) {
        return new Disk(Trouble.KILLED_HALFWAY, step, Long.MAX_VALUE);
    }

    /** {@return a disk on which one step is not allowed} */
    static Disk brokenAt(int step) {
        return new Disk(Trouble.BROKEN, step, Long.MAX_VALUE);
    }

    /** {@return a disk with room for some bytes} */
    static Disk withRoom(long bytes) {
        return new Disk(Trouble.NONE, Integer.MAX_VALUE, bytes);
    }

    /** {@return a disk that takes {@code a.md} and {@code A.md} for one name, as those of many machines do} */
    static Disk withoutCase() {
        Disk disk = withRoom(Long.MAX_VALUE);
        disk.caseless = true;
        return disk;
    }

    /** {@return the file that is meant by a name} */
    Path named(Path real) throws IOException {
        if (!caseless || Files.exists(real) || !Files.isDirectory(real.getParent())) {
            return real;
        }
        try (Stream<Path> all = Files.list(real.getParent())) {
            return all.filter(it -> it.toString().equalsIgnoreCase(real.toString()))
                    .findFirst()
                    .orElse(real);
        }
    }

    /** {@return the same place on this disk} */
    Path see(Path real) {
        return new DiskPath(this, real);
    }

    /** Nothing is done for a process that has ended. */
    void live() {
        if (ended) {
            throw new Killed();
        }
    }

    /** Something is about to change. */
    void step() throws IOException {
        live();
        if (steps++ == at) {
            end();
        }
    }

    private void end() throws IOException {
        if (trouble == Trouble.BROKEN) {
            throw new AccessDeniedException("this");
        }
        ended = true;
        // So does the system with what a process had open.
        for (FileChannel channel : open) {
            channel.close();
        }
        throw new Killed();
    }

    FileChannel open(FileChannel channel) {
        open.add(channel);
        return new DiskChannel(this, channel);
    }

    int write(FileChannel channel, ByteBuffer bytes) throws IOException {
        live();
        boolean now = steps++ == at;
        if (now && trouble != Trouble.KILLED_HALFWAY) {
            end();
        }
        int wanted = bytes.remaining();
        int written = (int) Math.min(now ? wanted / 2 : wanted, room);
        ByteBuffer part = bytes.duplicate().limit(bytes.position() + written);
        while (part.hasRemaining()) {
            channel.write(part);
        }
        bytes.position(part.position());
        room -= written;
        if (now) {
            end();
        }
        if (written < wanted) {
            throw new IOException("No space left on device");
        }
        return written;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return java.io.File.separator;
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return java.nio.file.FileSystems.getDefault().supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return see(Path.of(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
