package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a repository for somebody. One that cannot be read is a sentence, never an exception. */
final class SafeReading {

    private final Path start;
    private final String directory;
    private final Limits limits;

    /**
     * A reading of the repository around some proposals.
     *
     * @param start the folder where the build runs
     * @param directory where the proposals are, relative to it
     * @param limits hears what cannot be read
     */
    SafeReading(Path start, String directory, Limits limits) {
        this.start = start;
        this.directory = directory;
        this.limits = limits;
    }

    /** What is read. */
    @FunctionalInterface
    interface Work<T> {

        /** Reads it, while the repository is open. */
        T read(OpenRepository open, RepositoryPaths paths) throws IOException;
    }

    /** {@return what came of it; nothing without a repository, or where it cannot be read} */
    <T> Optional<T> of(Work<T> work) {
        try {
            Path folder = start.toRealPath();
            Path named = folder.resolve(directory).normalize();
            Optional<Path> root = GitFolder.rootOf(Files.exists(named) ? named.toRealPath() : named);
            if (root.isPresent()) {
                try (OpenRepository open = OpenRepository.at(root.get())) {
                    return Optional.of(work.read(open, new RepositoryPaths(root.get(), folder)));
                }
            }
        } catch (IOException e) {
            // The proposals of today can be judged all the same.
            limits.unreadable(e, isPartial());
        } catch (RuntimeException | StackOverflowError e) {
            if (e instanceof RuntimeException problem && Blame.isRepository(problem)) {
                limits.unreadable(problem, false);
            } else {
                limits.failed(e);
            }
        }
        return Optional.empty();
    }

    /** {@return whether the clone was told to leave objects out} */
    private boolean isPartial() {
        return GitFolder.configOf(start.resolve(directory))
                .filter(config -> config.getNames("extensions").contains("partialclone")
                        || config.getSubsections("remote").stream()
                                .anyMatch(remote -> config.getBoolean("remote", remote, "promisor", false)))
                .isPresent();
    }
}
