package io.github.proposals.maven.unchanged;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is different after a file was written: as git does, but for the time of the last change of any kind, which nobody can
 * set, where the system keeps it.
 *
 * @param text all of it
 * @param last when the file was changed last
 */
record Stamp(String text, Instant last) {

    /** Seconds. Some file systems count in twos. */
    private static final int GRAIN = 2;

    /** {@return the stamp of a file; nothing if it cannot be looked at} */
    static Optional<Stamp> of(Path file) {
        try {
            Map<String, Object> seen = Files.readAttributes(file, attributes(file.getFileSystem()));
            FileTime modified = (FileTime) seen.get("lastModifiedTime");
            FileTime changed = (FileTime) seen.getOrDefault("ctime", modified);
            Instant last = modified.compareTo(changed) > 0 ? modified.toInstant() : changed.toInstant();
            return Optional.of(new Stamp(
                    seen.get("size") + " " + modified.to(NANOSECONDS) + " " + changed.to(NANOSECONDS) + " "
                            + seen.getOrDefault("ino", ""),
                    last));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String attributes(FileSystem system) {
        return system.supportedFileAttributeViews().contains("unix")
                ? "unix:size,lastModifiedTime,ctime,ino"
                : "size,lastModifiedTime";
    }

    /** {@return whether it might be the same after the file was written again} */
    boolean isFresh(Instant began) {
        return last.plusSeconds(GRAIN).isAfter(began);
    }
}
