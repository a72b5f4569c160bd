package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
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
            if (includesOthers(git.config())) {
                return Optional.empty();
            }
            Map<Path, String> files = new TreeMap<>();
            for (Path part : List.of(git.own(), git.common())) {
                Files.walkFileTree(
                        part, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(part, files));
            }
            return files.size() < MOST_FILES ? Optional.of(root.get() + "\n" + files) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Those may lie anywhere. */
    private static boolean includesOthers(Path config) throws IOException {
        return Files.exists(config)
                && new String(SmallFile.bytes(config, BoundedConfig.MAX_BYTES), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT)
                        .contains("include");
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Map<Path, String> files;

        Collector(Path top, Map<Path, String> files) {
            this.top = top;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isUnchanging(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        /** Branches may have any name, and so may a submodule. */
        private boolean isUnchanging(Path folder) {
            Path inside = top.relativize(folder);
            return !folder.equals(top)
                    && !inside.startsWith("refs")
                    && !inside.startsWith("logs")
                    && UNCHANGING.contains(inside.getFileName().toString());
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            files.put(file, seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey());
            return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
