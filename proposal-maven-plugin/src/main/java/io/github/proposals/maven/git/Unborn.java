package io.github.proposals.maven.git;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;

/** A branch without any commit: either nothing was committed so far, or JGit cannot see what was. */
record Unborn(Repository repository, String branch) {

    /** Fails if there is a branch all the same. */
    void check() throws UnreadableRepository {
        Path common = repository.getCommonDirectory().toPath();
        Path file = common.resolve(branch);
        if (Files.isRegularFile(file)) {
            throw new UnreadableRepository(
                    "write the hash of its last commit into it, which is in the last line of '"
                            + common.resolve("logs").resolve(branch) + "'",
                    "the branch that is checked out, '%s', is a broken file",
                    file);
        }
    }
}
