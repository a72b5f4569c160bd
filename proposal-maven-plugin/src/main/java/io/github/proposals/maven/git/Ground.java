package io.github.proposals.maven.git;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Where the work tree stands.
 *
 * @param branch the name of the branch that is checked out; nothing if it is none
 * @param head the commit that is checked out; nothing before the first one
 * @param merging what is being merged into it, and not committed yet
 * @param target the branch to compare with, if one was found
 * @param onDefault whether the files are those of the default branch, if that can be told
 * @param lookedFor the names under which the target was looked for
 */
record Ground(
        Optional<String> branch,
        Optional<RevCommit> head,
        List<RevCommit> merging,
        Optional<Target> target,
        Optional<Boolean> onDefault,
        List<String> lookedFor) {

    /** {@return the commits from which the next one will be made} */
    List<RevCommit> parents() {
        return Stream.concat(head.stream(), merging.stream()).toList();
    }
}
