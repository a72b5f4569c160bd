package io.github.proposals.maven.git;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.errors.MissingObjectException;

/** What cannot be judged, and what people can do about it. Nothing is said twice. */
final class Limits {

    private static final String FETCH =
            "fetch the whole history (fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 in GitLab CI, fetchDepth: 0 in Azure Pipelines, or git fetch --unshallow)";

    private static final String REPORT = "this is a mistake of the plugin: please report it with this line";
    private static final int MAX_FILES = 5;

    private final Set<String> sentences = new LinkedHashSet<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private int more;

    /** {@return one sentence for each limit} */
    List<String> sentences() {
        List<String> all = new ArrayList<>(sentences);
        all.addAll(leftOut);
        if (more > 0) {
            all.add(more + " more files are left out of the history in the same way");
        }
        return List.copyOf(all);
    }

    void shallow() {
        sentences.add("the clone is shallow: earlier steps of the proposals are not there to be judged; " + FETCH);
    }

    void noTarget(List<String> lookedFor, boolean shallow) {
        sentences.add("the branch into which this one will be merged was not found (looked for "
                + String.join(", ", lookedFor.stream().map(Commits::line).toList())
                + "): only uncommitted changes are judged; "
                + (shallow ? "the clone is shallow: " + FETCH : "set proposal.git.base, and fetch that branch"));
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

    /** The files of git are broken, or such as cannot be read; {@code partial} if the clone left objects out. */
    void unreadable(Exception problem, boolean partial) {
        String what = Commits.line(SmallFile.reason(problem));
        String advice = "git fsck tells more, and a fresh clone helps";
        if (problem instanceof UnreadableRepository known) {
            what = Commits.plain(SmallFile.reason(known));
            advice = Commits.plain(known.advice());
        } else if (problem instanceof MissingObjectException missing) {
            what = "the object " + missing.getObjectId().name() + " is missing";
            advice = partial ? "clone without --filter, so that all old versions are there" : advice;
        }
        sentences.add("the git repository cannot be read (" + what
                + "): the history of the proposals is not judged; " + advice
                + "; proposal.git.skip leaves history out");
    }

    /** Nobody's repository is to blame. */
    void failed(Throwable failure) {
        sentences.add("the plugin failed while it read the history (" + Blame.place(failure)
                + "): the history of the proposals is not judged; " + REPORT);
    }

    /** The index is there to save time; without it all is told by the texts. */
    void noIndex(String problem) {
        sentences.add(
                "the index of the git repository cannot be read (" + Commits.line(problem)
                        + "): what has changed is told by the texts; delete the index, and git reset writes it anew, or where it is split or"
                        + " sparse, git update-index --no-split-index or git sparse-checkout reapply --no-sparse-index writes it whole");
    }

    /** One file could not be looked at; all others were. */
    void leftOut(String path, String reason) {
        leftOut("'" + Commits.line(path) + "' is left out of the history (" + Commits.line(reason) + ")");
    }

    /** The plugin failed at one file, and it alone is left out. */
    void leftOut(String path, String origin, Throwable failure) {
        leftOut("'" + Commits.line(path) + "' as it is in " + Commits.line(origin)
                + " is left out of the history: the plugin failed to read it (" + Blame.place(failure) + "); "
                + REPORT);
    }

    private void leftOut(String sentence) {
        if (leftOut.size() < MAX_FILES) {
            leftOut.add(sentence);
        } else if (!leftOut.contains(sentence)) {
            more++;
        }
    }
}
