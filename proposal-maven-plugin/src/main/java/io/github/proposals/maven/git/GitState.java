package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What git knows at a moment. Texts never change in git; what does is small: branches, the index, what is being merged. */
public final class GitState {

    private static final int MOST_FILES = 20_000;
    private static final Set<String> UNCHANGING = Set.of("objects", "modules", "lfs");

    private GitState() {}

    /**
     * {@return a text that is another one when git knows anything else about a folder} Nothing where that cannot be told
     * with certainty.
     */
    public static Optional<String> of(Path folder) {
        try {
            Optional<Path> root = GitFolder.rootOf(Files.exists(folder) ? folder.toRealPath() : folder);
            if (root.isEmpty()) {
                return Optional.of("none");
            }
            GitFolder git = GitFolder.of(root.get());
            Map<Path, String> files = new TreeMap<>();
            for (Path part : List.of(git.own(), git.common())) {
                Files.walkFileTree(part, new Collector(files));
            }
            return files.size() < MOST_FILES ? Optional.of(root.get() + "\n" + files) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Map<Path, String> files;

        Collector(Map<Path, String> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return UNCHANGING.contains(String.valueOf(folder.getFileName()))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            files.put(file, seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey());
            return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
