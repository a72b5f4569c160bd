package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/** Which bytes the files of a work tree have. A file that the index knows to be unchanged is not read. */
final class FilesOnDisk {

    private static final int LONGEST = 8 << 20;

    private final RepositoryPaths paths;
    private final Consumer<Path> looks;
    private final ObjectInserter.Formatter hash = new ObjectInserter.Formatter();
    private Optional<DirCache> index = Optional.empty();
    private Instant indexed = Instant.EPOCH;

    /**
     * The files of a work tree.
     *
     * @param looks hears of each of them before it is looked at
     */
    FilesOnDisk(Repository repository, RepositoryPaths paths, Limits limits, Consumer<Path> looks) {
        this.looks = looks;
        this.paths = paths;
        Path file = repository.getIndexFile().toPath();
        if (!Files.exists(file)) {
            return;
        }
        try {
            indexed = Files.getLastModifiedTime(file).toInstant();
            index = Optional.of(repository.readDirCache());
        } catch (IOException e) {
            limits.noIndex(SmallFile.reason(e));
        } catch (RuntimeException | OutOfMemoryError e) {
            // JGit believes what the index says about its own size, and asks for an array of so many, which fails as a
            // whole.
            limits.noIndex("it is damaged");
        }
    }

    /**
     * {@return what names the bytes of a file: {@code committed} where they are the same, or nobody reads them}
     *
     * @param path as git names it
     * @param fresh hears of bytes that are not those that were committed
     */
    Optional<ObjectId> id(String path, Optional<ObjectId> committed, BiConsumer<ObjectId, byte[]> fresh)
            throws IOException {
        Path file = paths.onDisk(path);
        looks.accept(file);
        DirCacheEntry entry = entry(path);
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile() || attributes.size() > LONGEST) {
            return committed;
        }
        if (entry != null && (entry.isAssumeValid() || isUnchanged(entry, attributes))) {
            return Optional.of(entry.getObjectId());
        }
        byte[] bytes = Files.readAllBytes(file);
        ObjectId id = hash.idFor(Constants.OBJ_BLOB, bytes);
        if (committed.isEmpty() || id.equals(committed.get()) || isSame(bytes, committed.get())) {
            id = committed.orElse(id);
        }
        if (!committed.equals(Optional.of(id))) {
            fresh.accept(id, bytes);
        }
        return Optional.of(id);
    }

    /** {@return whether a file that was committed is not there, and ought to be} */
    boolean isGone(String path) {
        DirCacheEntry entry = entry(path);
        boolean sparse = entry != null && entry.isSkipWorkTree();
        return !sparse && !isThere(path);
    }

    /** {@return whether there is such a file} */
    boolean isThere(String path) {
        try {
            Path file = paths.onDisk(path);
            looks.accept(file);
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            // This machine has no such names; what was not checked out was not removed.
            return true;
        }
    }

    private DirCacheEntry entry(String path) {
        return index.map(it -> it.getEntry(path)).orElse(null);
    }

    /** Git may turn the ends of lines into those of the machine when it checks a file out. */
    private boolean isSame(byte[] bytes, ObjectId committed) {
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                plain[length++] = bytes[i];
            }
        }
        return length < bytes.length
                && hash.idFor(Constants.OBJ_BLOB, plain, 0, length).equals(committed);
    }

    /** A file that was written when the index was, or later, may have changed without anybody noticing. */
    private boolean isUnchanged(DirCacheEntry entry, BasicFileAttributes attributes) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        Instant noted = entry.getLastModifiedInstant();
        boolean coarse = noted.getNano() == 0;
        boolean same = coarse ? noted.getEpochSecond() == modified.getEpochSecond() : noted.equals(modified);
        boolean racy = coarse || indexed.getNano() == 0
                ? modified.getEpochSecond() >= indexed.getEpochSecond()
                : !modified.isBefore(indexed);
        return same && !racy && !entry.isSmudged() && entry.isMerged() && entry.getLength() == (int) attributes.size();
    }
}
