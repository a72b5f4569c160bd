package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A repository while it is read by one thread. */
final class OpenRepository implements AutoCloseable {

    private static final int MAX_BYTES = 1 << 14;

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

    /** {@return the repository whose work tree is {@code root}: also a linked one, or that of a submodule} */
    static OpenRepository at(Path root) throws IOException {
        GitFolder folder = GitFolder.of(root);
        new Soundness(folder).check();
        return again(root);
    }

    /** {@return a repository that was open before} */
    static OpenRepository again(Path root) throws IOException {
        QuietSystemReader.install();
        GitFolder folder = GitFolder.of(root);
        Repository repository = new FileRepositoryBuilder()
                .setGitDir(folder.own().toFile())
                .setWorkTree(root.toFile())
                .setMustExist(true)
                .build();
        try {
            return new OpenRepository(root, repository);
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw e;
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

    /** {@return what is being merged into the commit that is checked out, and not committed yet} */
    List<RevCommit> merging() throws IOException {
        Path file = GitFolder.of(root).own().resolve(Constants.MERGE_HEAD);
        List<RevCommit> merging = new ArrayList<>();
        if (Files.exists(file)) {
            for (String id : SmallFile.text(file, MAX_BYTES).split("\\s+")) {
                if (ObjectId.isId(id) && reader.has(ObjectId.fromString(id))) {
                    merging.add(walk.parseCommit(ObjectId.fromString(id)));
                }
            }
        }
        return merging;
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
