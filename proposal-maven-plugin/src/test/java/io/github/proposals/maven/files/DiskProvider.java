package io.github.proposals.maven.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does on the real disk what it is asked to do, step by step. */
final class DiskProvider extends FileSystemProvider {

    private static final FileSystemProvider REAL = FileSystems.getDefault().provider();

    private final Disk disk;

    DiskProvider(Disk disk) {
        this.disk = disk;
    }

    private Path real(Path path) {
        disk.live();
        try {
            return disk.named(DiskPath.real(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getScheme() {
        return "disk";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return disk;
    }

    @Override
    public Path getPath(URI uri) {
        return disk.see(Path.of(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)) {
            disk.step();
        }
        return disk.open(REAL.newFileChannel(real(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> seen = new ArrayList<>();
        try (DirectoryStream<Path> found = REAL.newDirectoryStream(real(path), it -> filter.accept(disk.see(it)))) {
            found.forEach(it -> seen.add(disk.see(it)));
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return seen.iterator();
            }

            @Override
            public void close() {
                // It was read whole.
            }
        };
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        disk.step();
        REAL.createDirectory(real(path), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.step();
        REAL.delete(real(path));
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        disk.step();
        return REAL.deleteIfExists(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        disk.step();
        REAL.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        disk.step();
        REAL.move(real(from), real(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return REAL.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return REAL.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return REAL.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        REAL.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return REAL.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return REAL.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return REAL.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        disk.step();
        REAL.setAttribute(real(path), attribute, value, options);
    }
}
