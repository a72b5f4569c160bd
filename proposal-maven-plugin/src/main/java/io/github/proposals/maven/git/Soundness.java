package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * Looks at the files of a repository before JGit opens it: what JGit takes for something else than it is, and what it
 * would read for ever.
 */
final class Soundness {

    private static final String CLONE = "git fsck tells more, and a fresh clone helps";
    private static final String HEAD =
            "write 'ref: refs/heads/main' into that file, or whichever branch is checked out";
    private static final int MAX_SMALL = 1 << 20;
    private static final long MAX_LARGE = 256L << 20;

    /** As many as git follows. */
    private static final int MAX_ALTERNATES = 100;

    private final GitFolder folder;

    Soundness(GitFolder folder) {
        this.folder = folder;
    }

    /** Fails where the repository cannot be read. */
    void check() throws IOException {
        new KnownFormat(folder).check();
        for (String name : List.of("packed-refs", Constants.SHALLOW)) {
            regular(folder.common().resolve(name));
        }
        regular(folder.own().resolve("index"));
        refs(folder.own().resolve("refs"));
        refs(folder.common().resolve("refs"));
        alternates();
        head();
    }

    private void head() throws UnreadableRepository {
        Path head = folder.own().resolve(Constants.HEAD);
        if (Files.isSymbolicLink(head) && !Files.exists(head)) {
            // So git wrote it long ago; before the first commit it leads nowhere.
            return;
        }
        String text = text(head);
        String branch =
                text.startsWith("ref:") ? text.substring("ref:".length()).strip() : "";
        if (!ObjectId.isId(text) && !(branch.startsWith(Constants.R_REFS) && isName(branch))) {
            throw new UnreadableRepository(
                    HEAD,
                    text.isEmpty() ? "'%s' is empty" : "'%s' names neither a branch nor a commit: '%s'",
                    head,
                    Commits.line(text));
        }
        named(branch);
    }

    /** JGit looks for branches as files, and with {@code LC_ALL=C} Java has no files with an {@code ü}. */
    private void named(String branch) throws UnreadableRepository {
        try {
            folder.common().resolve(branch);
        } catch (InvalidPathException e) {
            throw new UnreadableRepository(
                    "set LC_ALL=C.UTF-8",
                    "the branch that is checked out has the name '%s', which is none in the character set of this"
                            + " machine, %s",
                    Repository.shortenRefName(branch),
                    System.getProperty("sun.jnu.encoding"));
        }
    }

    private static String text(Path head) throws UnreadableRepository {
        try {
            return SmallFile.text(head, MAX_SMALL);
        } catch (IOException e) {
            throw new UnreadableRepository(HEAD, "'%s' cannot be read: %s", head, SmallFile.reason(e));
        }
    }

    private static boolean isName(String branch) {
        // Where branches are kept in tables, HEAD names one that there cannot be.
        return Repository.isValidRefName(branch) || branch.equals("refs/heads/.invalid");
    }

    private static void regular(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableRepository(CLONE, "'%s' is not a regular file", file);
            }
            if (!Files.isReadable(file)) {
                throw new UnreadableRepository("let yourself read it", "'%s' may not be read", file);
            }
            if (Files.size(file) > MAX_LARGE) {
                throw new UnreadableRepository(CLONE, "'%s' is larger than %d MiB", file, MAX_LARGE >> 20);
            }
        }
    }

    private static void refs(Path refs) throws IOException {
        if (!Files.isDirectory(refs)) {
            return;
        }
        Files.walkFileTree(refs.toRealPath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!attributes.isRegularFile()) {
                    other(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Behind two links that lead up, JGit would look for branches 2 to the power of 40 times. */
    private static void other(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableRepository(
                    "remove the link", "'%s' is a link to a folder, and git keeps no branches behind one", file);
        }
        if (Files.exists(file)) {
            regular(file);
        }
    }

    private void alternates() throws IOException {
        Deque<Path> waiting = new ArrayDeque<>(List.of(folder.common().resolve("objects")));
        Set<Path> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            Path objects = waiting.remove();
            PackIndexes.check(objects);
            Path list = objects.resolve("info/alternates");
            if (!Files.exists(list, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            regular(list);
            for (String line : SmallFile.text(list, MAX_SMALL)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .toList()) {
                Path next = GitFolder.path(list, line);
                next = objects.resolve(next).normalize();
                if (seen.add(next)) {
                    waiting.add(next);
                }
            }
            if (seen.size() > MAX_ALTERNATES) {
                throw new UnreadableRepository(CLONE, "'%s' leads to more than %d others", list, MAX_ALTERNATES);
            }
        }
    }
}
