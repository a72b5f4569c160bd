package io.github.proposals.maven.files;

import io.github.proposals.model.text.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The repository as a limit. What its files name lies in it, and what lies in it by its path lies in it in truth: no link
 * leads out. Pom and command line may name other places; Maven does what they say anyway.
 *
 * @param root the folder with {@code .git}; without git, the folder where the build was started
 */
public record Repository(Path root) {

    /** {@return the repository of a module} */
    public static Repository around(Path basedir, Path start) {
        Path module = basedir.toAbsolutePath().normalize();
        Path top = start.toAbsolutePath().normalize();
        return new Repository(git(module).orElse(module.startsWith(top) ? top : module));
    }

    /** {@return the closest folder with {@code .git}, from {@code path} upwards} */
    public static Optional<Path> git(Path path) {
        for (Path folder = path; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** {@return whether a path is one of this repository, as it is written} */
    public boolean names(Path path) {
        return path.toAbsolutePath().normalize().startsWith(root);
    }

    /** {@return why a path that a file of the repository names must not be followed; nothing if it may} */
    public Optional<String> problem(Path path) {
        if (!names(path)) {
            return Optional.of("lies outside of the repository");
        }
        if (FileName.isObeyed(inside(path))) {
            return Optional.of("lies where git, Maven or a CI system obeys what is there");
        }
        return leadsOut(path)
                ? Optional.of("is or goes through a link that leads out of the repository")
                : Optional.empty();
    }

    /**
     * Refuses to write a file whose path begins in this repository and whose place is elsewhere.
     *
     * @throws IOException in that case
     */
    public void check(Path file) throws IOException {
        if (isLeft(file)) {
            throw new IOException(inside(file) + " is or goes through a link that leads out of the repository");
        }
    }

    /** {@return whether a path of this repository goes through a link out of it} */
    public boolean isLeft(Path path) {
        return names(path) && leadsOut(path);
    }

    private Path inside(Path path) {
        return root.relativize(path.toAbsolutePath().normalize());
    }

    /** What does not exist yet is where its folder is. A link to nothing leads out: who knows what will be there. */
    private boolean leadsOut(Path path) {
        Path existing = path.toAbsolutePath().normalize();
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            return !existing.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
