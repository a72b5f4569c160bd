package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * How some documents came to the status that they had when a change began: back along the first parents, no further than
 * needed.
 */
final class Backtrace {

    private final OpenRepository open;
    private final Scope scope;
    private final Steps steps;
    private final Versions versions;

    Backtrace(OpenRepository open, Scope scope, Steps steps, Versions versions) {
        this.open = open;
        this.scope = scope;
        this.steps = steps;
        this.versions = versions;
    }

    /**
     * {@return the steps by which documents last changed their status, what was done to them since, and the removals of
     * documents with certain numbers; oldest first}
     *
     * @param newest the commit where the change begins
     * @param paths the documents, as they are called there
     * @param numbers new numbers, which may have been those of other documents
     */
    List<Step> of(RevCommit newest, Set<String> paths, Set<Integer> numbers) throws IOException {
        List<Step> oldestFirst = new ArrayList<>();
        Set<String> wanted = new HashSet<>(paths);
        RevCommit commit = newest;
        for (int i = 0; i < Steps.MAX_COMMITS && !(wanted.isEmpty() && numbers.isEmpty()); i++) {
            for (BlobChange change : steps.againstFirstParent(commit)) {
                if (isWanted(change, wanted) || isRemoval(change, numbers)) {
                    oldestFirst.add(0, new Step(commit, change, false));
                }
            }
            if (open.parsed(commit).getParentCount() == 0) {
                break;
            }
            commit = commit.getParent(0);
        }
        return oldestFirst;
    }

    private boolean isWanted(BlobChange change, Set<String> wanted) throws IOException {
        boolean found = change.after().map(BlobAt::path).filter(wanted::remove).isPresent();
        if (found && isSameStatus(change)) {
            wanted.add(change.before().orElseThrow().path());
        }
        return found;
    }

    private boolean isRemoval(BlobChange change, Set<Integer> numbers) {
        return change.isRemoval()
                && scope.number(change.before().orElseThrow().path())
                        .filter(numbers::contains)
                        .isPresent();
    }

    private boolean isSameStatus(BlobChange change) throws IOException {
        return change.before().isPresent()
                && status(change.before().get()).equals(status(change.after().orElseThrow()));
    }

    private String status(BlobAt file) throws IOException {
        return versions.of(file).status();
    }
}
