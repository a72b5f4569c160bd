package io.github.proposals.maven.git;

import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Which commits belong to the change under judgement.
 *
 * @param kind how they are found
 * @param from where the change begins; nothing if it begins with the first commit
 * @param known commits that, with all behind them, do not belong to it
 */
record Range(Kind kind, Optional<RevCommit> from, List<RevCommit> known) {

    enum Kind {
        /** Nothing but the work tree is judged. */
        WORK_TREE,
        /** Each commit that the branch has and its target has not. */
        BRANCH,
        /** The steps of the default branch itself, each merge as one. */
        FIRST_PARENTS
    }
}
