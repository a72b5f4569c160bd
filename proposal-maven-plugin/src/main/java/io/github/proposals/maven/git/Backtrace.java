package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * How some documents came to the status that they had when a change began: back along the first parents, no further than
 * needed.
 */
final class Backtrace {

    private final OpenRepository open;
    private final Steps steps;
    private final Versions versions;

    Backtrace(OpenRepository open, Steps steps, Versions versions) {
        this.open = open;
        this.steps = steps;
        this.versions = versions;
    }

    /**
     * {@return the steps by which documents last changed their status, and what was done to them since, oldest first}
     *
     * @param newest the commit where the change begins
     * @param paths the documents, as they are called there
     */
    List<Step> of(RevCommit newest, Set<String> paths) throws IOException {
        List<Step> oldestFirst = new ArrayList<>();
        Set<String> wanted = new HashSet<>(paths);
        RevCommit commit = newest;
        for (int i = 0; i < Steps.MAX_COMMITS && !wanted.isEmpty(); i++) {
            for (FileChange change : steps.againstFirstParent(commit)) {
                Optional<String> after = change.after().map(BlobAt::path);
                if (after.filter(wanted::remove).isPresent()) {
                    oldestFirst.add(0, new Step(commit, change, false));
                    if (isSameStatus(change)) {
                        wanted.add(change.before().orElseThrow().path());
                    }
                }
            }
            if (open.parsed(commit).getParentCount() == 0) {
                break;
            }
            commit = commit.getParent(0);
        }
        return oldestFirst;
    }

    private boolean isSameStatus(FileChange change) throws IOException {
        return change.before().isPresent()
                && status(change.before().get()).equals(status(change.after().orElseThrow()));
    }

    private String status(BlobAt file) throws IOException {
        return versions.of(file).status();
    }
}
