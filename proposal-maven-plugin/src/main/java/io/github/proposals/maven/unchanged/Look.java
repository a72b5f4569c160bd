package io.github.proposals.maven.unchanged;

import io.github.proposals.maven.files.Digest;
import io.github.proposals.maven.git.GitState;
import io.github.proposals.model.text.FileNames;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** What a run can ask the disk. The answer to a question is a text, which is another one where anything is different. */
enum Look {

    /** What stands somewhere: nothing, a file or a folder, and where a link leads. */
    KIND {
        @Override
        Optional<String> answer(Path path, Ground ground) {
            return kind(path, ground);
        }
    },

    /** Which file stands somewhere, as it was written last. */
    CONTENT {
        @Override
        Optional<String> answer(Path path, Ground ground) {
            return kind(path, ground)
                    .flatMap(kind -> kind.startsWith(FILE)
                            ? Stamp.of(path).map(it -> kind + " " + it.text())
                            : Optional.of(kind));
        }
    },

    /**
     * Which files there are below a folder, and where those lead that are links out of it. What Maven makes, in this build,
     * beside a {@code pom.xml} or where there was none for us, is another thing each time, and nobody's proposal.
     */
    LISTING {
        @Override
        Optional<String> answer(Path path, Ground ground) {
            StringBuilder words = new StringBuilder();
            Predicate<String> made = ground.madeIn(path);
            try {
                for (SourceEntry entry : SourceTree.in(path).entries()) {
                    if (made.test(entry.path())) {
                        continue;
                    }
                    words.append(entry.path()).append('\t').append(entry.problem());
                    if (!entry.readable()) {
                        words.append('\t').append(kind(FileNames.resolve(path, entry.path()), ground));
                    }
                    words.append('\n');
                }
            } catch (IOException | InvalidPathException e) {
                return Optional.empty();
            }
            return Optional.of(Digest.of(words.toString().getBytes(StandardCharsets.UTF_8)));
        }
    },

    /** What git knows about a folder. */
    GIT {
        @Override
        Optional<String> answer(Path path, Ground ground) {
            return GitState.of(path).map(it -> Digest.of(it.getBytes(StandardCharsets.UTF_8)));
        }
    };

    private static final String FILE = "file";

    /**
     * {@return the answer of this moment; nothing if there is none that could be compared}
     *
     * @param ground what the look is taken from
     */
    abstract Optional<String> answer(Path path, Ground ground);

    /** {@return whether a file was written so shortly before the first look that it may have changed since, and look the same} */
    static boolean isFresh(Path path, Instant began) {
        return Stamp.of(path).filter(it -> it.isFresh(began)).isPresent();
    }

    private static Optional<String> kind(Path path, Ground ground) {
        // Most links lead to files that are there, or to such that are not, and an exception takes time.
        if (!path.toFile().exists()) {
            return Optional.of(Files.isSymbolicLink(path) ? "a link to nothing" : "nothing");
        }
        try {
            Path real = ground.real(path);
            BasicFileAttributes here = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (here.isSymbolicLink()) {
                real = real.toRealPath();
                here = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            }
            String kind = here.isRegularFile() ? FILE : here.isDirectory() ? "folder" : "other";
            return Optional.of(real.equals(path) ? kind : kind + " " + real);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
