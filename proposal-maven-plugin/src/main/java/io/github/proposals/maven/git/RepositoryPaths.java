package io.github.proposals.maven.git;

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
        String down = start.startsWith(root) ? slashes(root.relativize(start)) : "..";
        this.prefix = down.isEmpty() ? "" : down + "/";
    }

    /** {@return the path as people see it} */
    String shown(String inRepository) {
        return inRepository.startsWith(prefix)
                ? inRepository.substring(prefix.length())
                : slashes(start.relativize(root.resolve(inRepository)));
    }

    /** {@return the path as git names it} */
    String inRepository(String shown) {
        return slashes(root.relativize(file(shown)));
    }

    /** {@return where the file is on disk} */
    Path file(String shown) {
        return start.resolve(shown).normalize();
    }

    /** {@return where a file is on disk that git names} */
    Path onDisk(String inRepository) {
        return root.resolve(inRepository);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
