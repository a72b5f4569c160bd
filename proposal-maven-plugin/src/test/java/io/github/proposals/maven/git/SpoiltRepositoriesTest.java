package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files of git, spoilt at random: cut, overwritten, mixed up, gone, turned into folders and links that lead in circles. It is
 * read, or said that it cannot be; {@code -Dspoilt=5000} tries more of them.
 */
class SpoiltRepositoriesTest {

    private static final int COUNT = Integer.getInteger("spoilt", 40);
    private static final long FIRST = Long.getLong("spoilt.seed", 1);
    private static final String ONE = "deps/0001-cache.md";

    private static final List<String> PIECES = List.of(
            "",
            "\0",
            "\n",
            "ref: refs/heads/main\n",
            "ref: HEAD\n",
            "gitdir: .\n",
            "../..\n",
            "0".repeat(40),
            "f".repeat(40) + "\n",
            "[include]\n\tpath = config\n",
            "[core]\n\tbare = true\n\tworktree = /\n",
            "tree ",
            "100644 ",
            "40000 ",
            "\u00FF\u00FF\u00FF\u00FF",
            "\u007F\u007F\u007F\u007F");

    @TempDir
    private Path folder;

    private Path sound;

    @BeforeEach
    void hasAPastInObjectsAndPacks() throws Exception {
        sound = Files.createDirectory(folder.resolve("sound"));
        try (Scratch scratch = new Scratch(sound)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId side =
                    scratch.commit("DEP-0002 (#2)", files(ONE, text("Draft"), "deps/0002-a.md", text("Draft")), begin);
            scratch.branch("main", begin).remote("main", begin).branch("side", side);
            new Git(scratch.repository()).gc().call();
            ObjectId review = scratch.commit("review", files(ONE, text("Under Review")), begin);
            ObjectId merge = scratch.commit(
                    "merge", files(ONE, text("Approved"), "deps/0003-b.md", text("Draft", "Two.")), review, side);
            scratch.branch("main", review)
                    .branch("work", merge)
                    .on("work", files(ONE, text("Approved"), "deps/0003-b.md", text("Deferred")));
            new Git(scratch.repository()).add().addFilepattern(".").call();
        }
    }

    @Test
    void areReadOrSaidToBeUnreadable() throws IOException {
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            Path spoilt = folder.resolve("spoilt" + seed);
            copy(sound, spoilt);
            Random random = new Random(seed);
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                spoil(spoilt.resolve(".git"), random);
            }
            try {
                read(spoilt.toRealPath());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("seed " + seed, e);
            }
            Files.walkFileTree(spoilt, new Removing());
        }
    }

    private void read(Path clone) throws IOException {
        for (Depth depth : Depth.values()) {
            HistoryReading reading = GitHistory.read(Scratch.request(clone, "deps", depth, Optional.empty(), Map.of()));
            for (String limit : reading.limits()) {
                assertFalse(
                        limit.contains("Exception") || limit.contains("mistake of the plugin"), clone + ": " + limit);
            }
            reading.history().changes().forEach(Object::toString);
        }
        GitChange.read(clone, SourceTree.directory(clone, clone, "deps"), Map.of(), Optional.empty(), Optional.empty());
        GitIdentity.in(clone, folder.resolve("home"), Map.of());
        GitOrigin.of(clone);
    }

    private static void spoil(Path git, Random random) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(git)) {
            all = new ArrayList<>(found.filter(Files::isRegularFile)
                    .filter(it -> !it.toString().contains("hooks"))
                    .sorted()
                    .toList());
        }
        if (all.isEmpty()) {
            return;
        }
        Path file = all.get(random.nextInt(all.size()));
        Path other = all.get(random.nextInt(all.size()));
        byte[] old = Files.readAllBytes(file);
        file.toFile().setWritable(true);
        int at = random.nextInt(old.length + 1);
        switch (random.nextInt(9)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(old, at));
            case 2 -> Files.write(file, Files.readAllBytes(other));
            case 3 -> {
                Files.delete(file);
                Files.createDirectories(file.resolve("x"));
            }
            case 4 -> {
                Files.delete(file);
                Files.createSymbolicLink(file, random.nextBoolean() ? file.getFileName() : file.relativize(git));
            }
            case 5 -> {
                Files.deleteIfExists(git.resolve("refs/heads/round"));
                Files.createSymbolicLink(git.resolve("refs/heads/round"), Path.of("."));
            }
            case 6, 7 -> {
                for (int flips = 1 + random.nextInt(4); flips > 0 && old.length > 0; flips--) {
                    old[random.nextInt(old.length)] = (byte) random.nextInt();
                }
                Files.write(file, old);
            }
            default -> {
                String text = new String(old, StandardCharsets.ISO_8859_1);
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                int end = Math.min(text.length(), at + random.nextInt(12));
                Files.write(
                        file,
                        (text.substring(0, at) + piece + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    /** Takes what was tried off the disk. */
    private static final class Removing extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path inner, IOException failure) throws IOException {
            Files.delete(inner);
            return FileVisitResult.CONTINUE;
        }
    }
}
