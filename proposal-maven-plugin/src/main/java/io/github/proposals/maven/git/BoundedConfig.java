package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.util.FS;

/**
 * A file with the configuration of git, and the files that it includes: JGit on its own would read a device or a pipe to
 * its end, which never comes.
 */
final class BoundedConfig extends Config {

    static final int MAX_BYTES = 1 << 20;
    private static final int MAX_INCLUDES = 100;

    private final Path file;
    private final List<Path> leftOut = new ArrayList<>();
    private int includes;

    private BoundedConfig(Path file) {
        this.file = file;
    }

    /** {@return what a file says; nothing if it is no file, or cannot be read} */
    static Optional<BoundedConfig> of(Path file) {
        try {
            QuietSystemReader.install();
            BoundedConfig config = new BoundedConfig(file);
            config.fromText(text(read(file)));
            return Optional.of(config);
        } catch (IOException | ConfigInvalidException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** {@return what is included and could not be read} */
    List<Path> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    protected byte[] readIncludedConfig(String path) {
        Path included = file;
        try {
            included = path.startsWith("~/")
                    ? FS.DETECTED.userHome().toPath().resolve(path.substring(2))
                    : file.resolveSibling(path);
            return Files.exists(included) && ++includes <= MAX_INCLUDES ? read(included) : null;
        } catch (IOException | InvalidPathException e) {
            leftOut.add(included);
            return null;
        }
    }

    private static byte[] read(Path file) throws IOException {
        return SmallFile.bytes(file, MAX_BYTES);
    }

    private static String text(byte[] bytes) {
        return Blobs.text(bytes, bytes.length);
    }
}
