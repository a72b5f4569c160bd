package io.github.proposals.maven.git;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What cannot be judged, and what people can do about it. Nothing is said twice. */
final class Limits {

    private static final String FETCH =
            "fetch the whole history (fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 in GitLab CI, or git fetch --unshallow)";

    private final Set<String> sentences = new LinkedHashSet<>();

    /** {@return one sentence for each limit} */
    List<String> sentences() {
        return List.copyOf(sentences);
    }

    void shallow() {
        sentences.add("the clone is shallow: earlier steps of the proposals are not there to be judged; " + FETCH);
    }

    void noTarget(List<String> lookedFor) {
        sentences.add("the branch into which this one will be merged was not found (looked for "
                + String.join(", ", lookedFor.stream().map(Commits::line).toList())
                + "): only uncommitted changes are judged; set proposal.git.base, and fetch that branch");
    }

    void noMergeBase(String target, boolean shallow) {
        if (shallow) {
            sentences.add("the clone is shallow and does not reach the commit where this branch left '"
                    + Commits.line(target) + "': only uncommitted changes are judged; " + FETCH);
        } else {
            sentences.add("this branch and '" + Commits.line(target)
                    + "' have no commit in common: only uncommitted changes are judged;"
                    + " set proposal.git.base to the branch into which this one will be merged");
        }
    }

    void tooLong(int commits) {
        sentences.add("only the newest " + commits + " commits were looked at");
    }

    void unreadable(Exception problem) {
        String reason = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        sentences.add("the git repository cannot be read (" + Commits.line(reason)
                + "): the history of the proposals is not judged; git fsck tells more, and a fresh clone that is"
                + " neither shallow nor partial helps; proposal.git.skip leaves history out");
    }
}
