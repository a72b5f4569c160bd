package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A repository while it is read by one thread. */
final class OpenRepository implements AutoCloseable {

    private final Path root;
    private final Repository repository;
    private final ObjectReader reader;
    private final RevWalk walk;
    private final Set<ObjectId> shallow;

    private OpenRepository(Path root, Repository repository) throws IOException {
        this.root = root;
        this.repository = repository;
        this.reader = repository.newObjectReader();
        this.walk = new RevWalk(reader);
        this.shallow = reader.getShallowCommits();
    }

    /** {@return the folder of the work tree that {@code directory} lies in; nothing if it lies in none} */
    static Optional<Path> rootOf(Path directory) {
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** {@return the repository whose work tree is {@code root}: also a linked one, or that of a submodule} */
    static OpenRepository at(Path root) throws IOException {
        QuietSystemReader.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        builder.setWorkTree(root.toFile()).setMustExist(true);
        Repository repository = builder.build();
        try {
            return new OpenRepository(root, repository);
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    /** {@return what the repository around a folder is told about itself; nothing if there is none that can be read} */
    static Optional<Config> configOf(Path folder) {
        Optional<Path> root = rootOf(folder.toAbsolutePath());
        if (root.isEmpty()) {
            return Optional.empty();
        }
        try (OpenRepository open = at(root.get())) {
            return Optional.of(open.repository().getConfig());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    Path root() {
        return root;
    }

    Repository repository() {
        return repository;
    }

    ObjectReader reader() {
        return reader;
    }

    RevWalk walk() {
        return walk;
    }

    boolean isShallow() {
        return !shallow.isEmpty();
    }

    /** {@return whether a commit has parents that this clone has left out} */
    boolean isCutOff(RevCommit commit) {
        return shallow.contains(commit);
    }

    /** {@return the commit with its parents known} */
    RevCommit parsed(RevCommit commit) throws IOException {
        walk.parseHeaders(commit);
        return commit;
    }

    /** {@return whether one commit is the other one or lies behind it} */
    boolean isBehind(RevCommit older, RevCommit newer) throws IOException {
        return walk.isMergedInto(older, newer);
    }

    @Override
    public void close() {
        walk.close();
        reader.close();
        repository.close();
    }
}
