package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The steps of a branch itself: from each commit to its first parent, so that a merge is one step. Where the commits
 * that it merged lead from one status to the other in several steps, those are the steps.
 */
final class Chain {

    private final OpenRepository open;
    private final Steps steps;
    private final Edges edges;
    private final Versions versions;
    private final Limits limits;

    Chain(OpenRepository open, Steps steps, Edges edges, Versions versions, Limits limits) {
        this.open = open;
        this.steps = steps;
        this.edges = edges;
        this.versions = versions;
        this.limits = limits;
    }

    /**
     * {@return the steps up to {@code newest}, oldest first}
     *
     * @param until the commit up to which they are not judged; nothing if all are
     * @param all whether to go on behind it
     */
    List<Step> to(RevCommit newest, Optional<RevCommit> until, boolean all) throws IOException {
        List<List<Step>> links = new ArrayList<>();
        boolean judged = true;
        RevCommit commit = newest;
        for (int i = 0; ; i++) {
            if (until.isPresent() && until.get().equals(commit)) {
                judged = false;
                if (!all) {
                    break;
                }
            }
            if (i == Steps.MAX_COMMITS) {
                limits.tooLong(i);
                break;
            }
            List<Step> link = new ArrayList<>();
            for (BlobChange change : steps.againstFirstParent(commit)) {
                link.add(new Step(commit, change, judged));
            }
            links.add(link);
            if (commit.getParentCount() == 0) {
                break;
            }
            commit = commit.getParent(0);
        }
        // Only now all places are known where documents have been.
        List<Step> oldestFirst = new ArrayList<>();
        for (int i = links.size() - 1; i >= 0; i--) {
            oldestFirst.addAll(unfolded(links.get(i)));
        }
        return oldestFirst;
    }

    private List<Step> unfolded(List<Step> link) throws IOException {
        if (link.isEmpty() || link.get(0).commit().getParentCount() < 2) {
            return link;
        }
        RevCommit merge = link.get(0).commit();
        List<Step> merged = List.of();
        List<Step> unfolded = new ArrayList<>();
        for (Step step : link) {
            if (isNewStatus(step.change())) {
                if (merged.isEmpty()) {
                    merged = merged(merge, step.judged());
                }
                unfolded.addAll(instead(step, merged));
            } else {
                unfolded.add(step);
            }
        }
        return unfolded;
    }

    private List<Step> merged(RevCommit merge, boolean judged) throws IOException {
        List<RevCommit> others = List.of(merge.getParents()).subList(1, merge.getParentCount());
        return steps.between(others, List.of(merge.getParent(0)), judged);
    }

    private boolean isNewStatus(BlobChange change) throws IOException {
        return !change.isRemoval() && !status(change.before()).equals(status(change.after()));
    }

    /** {@return the steps on the merged side that lead from the one status to the other, or the merge as one step} */
    private List<Step> instead(Step step, List<Step> merged) throws IOException {
        BlobAt result = step.change().after().orElseThrow();
        Set<String> names = new HashSet<>(namesBefore(step.commit(), result.path()));
        List<Step> mine = new ArrayList<>();
        for (Step older : merged) {
            if (older.change().after().map(BlobAt::path).filter(names::contains).isPresent()) {
                mine.add(0, older);
                older.change().before().map(BlobAt::path).ifPresent(names::add);
            }
        }
        if (!leads(mine, step.change())) {
            return List.of(step);
        }
        Optional<BlobAt> last = mine.get(mine.size() - 1).change().after();
        if (!last.equals(step.change().after())) {
            mine.add(new Step(step.commit(), new BlobChange(last, step.change().after()), step.judged()));
        }
        return mine;
    }

    private Set<String> namesBefore(RevCommit merge, String path) throws IOException {
        Set<String> names = new HashSet<>(Set.of(path));
        for (int i = 1; i < merge.getParentCount(); i++) {
            RevCommit parent = open.parsed(merge.getParent(i));
            for (BlobChange change : edges.between(parent.getTree(), merge.getTree())) {
                if (change.after().map(BlobAt::path).filter(path::equals).isPresent()) {
                    change.before().map(BlobAt::path).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private boolean leads(List<Step> path, BlobChange whole) throws IOException {
        String status = status(whole.before());
        int steps = 0;
        for (int i = 0; i < path.size(); i++) {
            BlobChange change = path.get(i).change();
            boolean begins = change.isAddition() ? i == 0 && whole.isAddition() : !whole.isAddition() || i > 0;
            if (!begins || !status(change.before()).equals(status)) {
                return false;
            }
            String next = status(change.after());
            steps += next.equals(status) ? 0 : 1;
            status = next;
        }
        return steps > 1 && status.equals(status(whole.after()));
    }

    private String status(Optional<BlobAt> file) throws IOException {
        return file.isPresent() ? versions.of(file.get()).status() : "";
    }
}
