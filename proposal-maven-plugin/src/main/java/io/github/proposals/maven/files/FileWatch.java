package io.github.proposals.maven.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds out which files are not as they were when one looked the last time. It looks itself: what systems tell of their own accord
 * comes at once on some of them, after seconds on others, and never from a disk that is shared.
 */
public final class FileWatch {

    /** What lies beyond is not seen to change. */
    private static final int MOST = 50_000;

    /** An editor is done with a file sooner than this. */
    private static final int REST_MILLISECONDS = 10;

    private static final int MOST_RESTS = 20;

    private final Supplier<Set<Path>> folders;
    private final Supplier<Set<Path>> files;
    private Map<Path, Stamp> known;

    /** What tells a file from its next version without reading it. */
    private record Stamp(long size, long nanos, Optional<Object> key) {

        static Stamp of(BasicFileAttributes file) {
            long seconds = file.lastModifiedTime().toInstant().getEpochSecond();
            return new Stamp(
                    file.size(),
                    seconds * 1_000_000_000
                            + file.lastModifiedTime().toInstant().getNano(),
                    Optional.ofNullable(file.fileKey()));
        }
    }

    /**
     * Looks for the first time.
     *
     * @param folders all files below them are looked at, but for hidden folders
     * @param files other ones, which may not be there yet
     */
    public FileWatch(Supplier<Set<Path>> folders, Supplier<Set<Path>> files) {
        this.folders = folders;
        this.files = files;
        this.known = look();
    }

    /** {@return what came, went or changed since, as soon as nobody writes it any more} */
    public Set<Path> changed() throws InterruptedException {
        Set<Path> changed = new HashSet<>();
        Map<Path, Stamp> now = look();
        for (int i = 0; !now.equals(known) && i < MOST_RESTS; i++) {
            changed.addAll(differences(known, now));
            known = now;
            Thread.sleep(REST_MILLISECONDS);
            now = look();
        }
        return changed;
    }

    private static Set<Path> differences(Map<Path, Stamp> one, Map<Path, Stamp> other) {
        Set<Path> all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        all.removeIf(it -> one.containsKey(it) && one.get(it).equals(other.get(it)));
        return all;
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path file : files.get()) {
            stamp(file, stamps);
        }
        for (Path folder : folders.get()) {
            try {
                Files.walkFileTree(folder, new Look(folder, stamps));
            } catch (IOException e) {
                // A folder that is not there has no files.
                continue;
            }
        }
        return stamps;
    }

    private static void stamp(Path file, Map<Path, Stamp> stamps) {
        try {
            stamps.put(file, Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException e) {
            stamps.remove(file);
        }
    }

    /** One look at a folder. Of a link, what it leads to counts. */
    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Map<Path, Stamp> stamps;

        Look(Path top, Map<Path, Stamp> stamps) {
            this.top = top;
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(top) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                stamp(file, stamps);
            } else {
                stamps.put(file, Stamp.of(attributes));
            }
            return stamps.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
