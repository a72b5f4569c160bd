package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** What commits did to documents, from the newest back. */
final class Steps {

    static final int MAX_COMMITS = 200_000;

    private final OpenRepository open;
    private final Edges edges;
    private final Versions versions;
    private final Limits limits;

    Steps(OpenRepository open, Edges edges, Versions versions, Limits limits) {
        this.open = open;
        this.edges = edges;
        this.versions = versions;
        this.limits = limits;
    }

    /** {@return the steps of all commits that {@code heads} have and {@code known} have not, newest first} */
    List<Step> between(Collection<RevCommit> heads, Collection<RevCommit> known, boolean judged) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (RevCommit commit : commits(heads, known)) {
            for (BlobChange change : ofItsOwn(commit)) {
                steps.add(new Step(commit, change, judged));
            }
        }
        return steps;
    }

    /** {@return the commits that {@code heads} have and {@code known} have not, children first} */
    List<RevCommit> commits(Collection<RevCommit> heads, Collection<RevCommit> known) throws IOException {
        RevWalk walk = open.walk();
        walk.reset();
        walk.sort(RevSort.TOPO);
        walk.sort(RevSort.COMMIT_TIME_DESC, true);
        walk.markStart(heads);
        for (RevCommit commit : known) {
            walk.markUninteresting(commit);
        }
        List<RevCommit> commits = new ArrayList<>();
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            if (commits.size() == MAX_COMMITS) {
                limits.tooLong(MAX_COMMITS);
                break;
            }
            commits.add(commit);
        }
        walk.reset();
        walk.sort(RevSort.NONE);
        return commits;
    }

    /** {@return what a commit did against its first parent} Nothing is known of a commit whose parents are cut off. */
    List<BlobChange> againstFirstParent(RevCommit commit) throws IOException {
        if (open.parsed(commit).getParentCount() > 0) {
            return against(commit, commit.getParent(0));
        }
        return open.isCutOff(commit)
                ? List.of()
                : documents(commit, edges.between(ObjectId.zeroId(), commit.getTree()));
    }

    private List<BlobChange> against(RevCommit commit, RevCommit parent) throws IOException {
        return documents(commit, edges.between(open.parsed(parent).getTree(), commit.getTree()));
    }

    private List<BlobChange> documents(RevCommit commit, List<BlobChange> changes) throws IOException {
        List<BlobChange> kept = new ArrayList<>();
        for (BlobChange change : changes) {
            if (versions.isOfDocument(change)) {
                kept.add(change);
            } else {
                change.after().ifPresent(file -> versions.tell(file, "commit " + commit.name()));
            }
        }
        return kept;
    }

    /** {@return what a commit did that none of its parents had done} */
    List<BlobChange> ofItsOwn(RevCommit commit) throws IOException {
        if (open.parsed(commit).getParentCount() < 2) {
            return againstFirstParent(commit);
        }
        List<List<BlobChange>> againstEach = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            againstEach.add(against(commit, parent));
        }
        return ofItsOwn(againstEach);
    }

    /** {@return what a merge does that none of its parents had done, from what it does against each of them} */
    List<BlobChange> ofItsOwn(List<List<BlobChange>> againstEach) throws IOException {
        List<Map<String, BlobChange>> byParent = new ArrayList<>();
        for (List<BlobChange> against : againstEach) {
            Map<String, BlobChange> byName = new HashMap<>();
            against.forEach(change -> byName.put(name(change), change));
            byParent.add(byName);
        }
        List<BlobChange> own = new ArrayList<>();
        for (String name : new TreeSet<>(byParent.get(0).keySet())) {
            List<BlobChange> all = byParent.stream()
                    .flatMap(it -> Optional.ofNullable(it.get(name)).stream())
                    .toList();
            if (all.size() == byParent.size() && !comesFromASide(all)) {
                own.add(choose(all));
            }
        }
        return own;
    }

    /** The text may come from both sides; the status is that of one of them, unless the merge made up another one. */
    private BlobChange choose(List<BlobChange> all) throws IOException {
        for (BlobChange change : all) {
            if (change.before().isPresent() && change.after().isPresent()) {
                String before = versions.of(change.before().get()).status();
                if (before.equals(versions.of(change.after().get()).status())) {
                    return change;
                }
            }
        }
        return all.stream().filter(it -> !it.isAddition()).findFirst().orElse(all.get(0));
    }

    /** One side gave the document its name, another one its text. */
    private static boolean comesFromASide(List<BlobChange> all) {
        return all.stream().anyMatch(Steps::isOnlyRenamed) && all.stream().anyMatch(Steps::keepsItsName);
    }

    private static boolean keepsItsName(BlobChange change) {
        return change.before()
                .map(BlobAt::path)
                .filter(path ->
                        change.after().map(BlobAt::path).filter(path::equals).isPresent())
                .isPresent();
    }

    private static boolean isOnlyRenamed(BlobChange change) {
        return change.before()
                .map(BlobAt::id)
                .filter(id -> change.after().map(BlobAt::id).filter(id::equals).isPresent())
                .isPresent();
    }

    /** A document that is gone is told apart from one that is new under the same name. */
    private static String name(BlobChange change) {
        return change.after()
                .map(it -> "+" + it.path())
                .orElseGet(() -> "-" + change.before().orElseThrow().path());
    }
}
