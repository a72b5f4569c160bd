package io.github.proposals.maven.git;

import io.github.proposals.model.text.FileNames;
import java.nio.file.Path;

/**
 * The two ways to name a file: relative to the root of its repository, as git does, and relative to the folder where the
 * build runs, as people see it.
 */
final class RepositoryPaths {

    private final Path root;
    private final Path start;
    private final String prefix;

    /** Both folders are real: no symbolic links in them. */
    RepositoryPaths(Path root, Path start) {
        this.root = root;
        this.start = start;
        String down = start.startsWith(root) ? FileNames.text(root.relativize(start)) : "..";
        this.prefix = down.isEmpty() ? "" : down + "/";
    }

    /** {@return the path as people see it} */
    String shown(String inRepository) {
        return inRepository.startsWith(prefix)
                ? inRepository.substring(prefix.length())
                : FileNames.text(start.relativize(onDisk(inRepository)));
    }

    /** {@return the path as git names it} */
    String inRepository(String shown) {
        return FileNames.text(root.relativize(file(shown)));
    }

    /** {@return where the file is on disk} */
    Path file(String shown) {
        return FileNames.resolve(start, shown).normalize();
    }

    /** {@return where a file is on disk that git names} */
    Path onDisk(String inRepository) {
        return FileNames.resolve(root, inRepository);
    }
}
