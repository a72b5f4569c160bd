package io.github.proposals.maven.git;

import io.github.proposals.model.text.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where git keeps what it knows about a work tree.
 *
 * @param own what belongs to this work tree alone, such as {@code HEAD}
 * @param common what all work trees of the repository share; the same folder where there is only one
 */
record GitFolder(Path own, Path common) {

    private static final int MAX_BYTES = 1 << 14;
    private static final String LINK = "gitdir:";

    /** {@return the folder of the work tree that {@code directory} lies in; nothing if it lies in none} */
    static Optional<Path> rootOf(Path directory) {
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            // A link that leads nowhere is a broken repository, not none.
            if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** {@return what belongs to the work tree at {@code root}: also to a linked one, or that of a submodule} */
    static GitFolder of(Path root) throws UnreadableRepository {
        Path git = root.resolve(".git");
        Path own = Files.isDirectory(git) ? git : linked(root, git);
        Path link = own.resolve("commondir");
        Path common = Files.exists(link) ? own.resolve(path(link, text(link))).normalize() : own;
        if (!Files.isDirectory(common)) {
            throw gone("the repository of this work tree, '%s', is not there", common);
        }
        return new GitFolder(own, common);
    }

    /** {@return what the repository around a folder is told about itself; nothing if there is none that can be read} */
    static Optional<BoundedConfig> configOf(Path folder) {
        try {
            Optional<Path> root = rootOf(folder.toAbsolutePath());
            return root.isEmpty()
                    ? Optional.empty()
                    : BoundedConfig.of(of(root.get()).config());
        } catch (UnreadableRepository e) {
            return Optional.empty();
        }
    }

    Path config() {
        return common.resolve("config");
    }

    private static Path linked(Path root, Path git) throws UnreadableRepository {
        String text = text(git);
        if (!text.startsWith(LINK)) {
            throw gone("the file '%s' does not say where the repository is", git);
        }
        Path own =
                root.resolve(path(git, text.substring(LINK.length()).strip())).normalize();
        if (!Files.isDirectory(own)) {
            throw gone("'%s' says that the repository is at '%s', where there is none", git, own);
        }
        return own;
    }

    private static String text(Path file) throws UnreadableRepository {
        try {
            return SmallFile.text(file, MAX_BYTES);
        } catch (IOException e) {
            throw gone("'%s' cannot be read: %s", file, SmallFile.reason(e));
        }
    }

    /** {@return the path that a file of git names} */
    static Path path(Path file, String text) throws UnreadableRepository {
        try {
            return FileNames.resolve(Path.of(""), text);
        } catch (InvalidPathException e) {
            throw gone("the file '%s' does not say where the repository is", file);
        }
    }

    private static UnreadableRepository gone(String problem, Object... paths) {
        return new UnreadableRepository(
                "git worktree repair mends a work tree that was moved, git submodule update --init a submodule,"
                        + " and a fresh clone everything",
                problem,
                paths);
    }
}
