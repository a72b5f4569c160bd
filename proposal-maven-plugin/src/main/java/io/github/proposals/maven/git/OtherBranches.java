package io.github.proposals.maven.git;

import io.github.proposals.model.history.BranchDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds documents that other branches have added. Trees are compared; commits are walked only where something is new. */
final class OtherBranches {

    private static final int MAX_BRANCHES = 500;
    private static final int MAX_MERGE_BASES = 100;

    private final OpenRepository open;
    private final Edges edges;
    private final Scope scope;
    private final Versions versions;

    OtherBranches(OpenRepository open, Edges edges, Scope scope, Versions versions) {
        this.open = open;
        this.edges = edges;
        this.scope = scope;
        this.versions = versions;
    }

    /** {@return the documents with a number that are new on other branches, newest branch first} */
    List<BranchDocument> documents(Ground ground, Set<String> here, List<String> remotes) throws IOException {
        List<BranchDocument> documents = new ArrayList<>();
        if (ground.head().isEmpty()) {
            return documents;
        }
        Set<BlobAt> seen = new HashSet<>();
        int bases = 0;
        for (Branch branch : branches(ground, remotes)) {
            Map<String, BlobAt> fresh = numbered(branch.tip(), here);
            if (fresh.isEmpty() || ++bases > MAX_MERGE_BASES) {
                continue;
            }
            Optional<RevCommit> base =
                    RangeFinder.mergeBase(open.walk(), ground.head().get(), branch.tip());
            if (base.isEmpty()) {
                continue;
            }
            fresh.keySet().removeAll(edges.documents(base.get().getTree()).keySet());
            for (BlobAt file : fresh.values()) {
                if (seen.add(file) && versions.isOfDocument(new BlobChange(Optional.empty(), Optional.of(file)))) {
                    documents.add(new BranchDocument(branch.name(), branch.target(), versions.of(file)));
                }
                versions.tell(file, "branch " + branch.name());
            }
        }
        return documents;
    }

    private Map<String, BlobAt> numbered(RevCommit tip, Set<String> here) throws IOException {
        Map<String, BlobAt> numbered = new TreeMap<>();
        edges.documents(open.parsed(tip).getTree()).forEach((path, file) -> {
            if (!here.contains(path) && scope.number(path).isPresent()) {
                numbered.put(path, file);
            }
        });
        return numbered;
    }

    private List<Branch> branches(Ground ground, List<String> remotes) throws IOException {
        List<Branch> branches = new ArrayList<>();
        List<Ref> refs = new ArrayList<>(open.repository().getRefDatabase().getRefsByPrefix(Constants.R_HEADS));
        refs.addAll(open.repository().getRefDatabase().getRefsByPrefix(Constants.R_REMOTES));
        for (Ref ref : refs) {
            String name = Repository.shortenRefName(ref.getName());
            String bare = bare(name, remotes);
            boolean mine = ground.branch().filter(bare::equals).isPresent();
            Optional<RevCommit> tip = mine || ref.isSymbolic() ? Optional.empty() : commit(ref.getObjectId());
            boolean target = ground.target()
                    .filter(it -> it.name().equals(bare)
                            && tip.filter(it.tips()::contains).isPresent())
                    .isPresent();
            tip.ifPresent(commit -> branches.add(new Branch(name, target, commit)));
        }
        branches.sort(Comparator.comparing((Branch branch) -> !branch.target())
                .thenComparing(branch -> -branch.tip().getCommitTime())
                .thenComparing(Branch::name));
        return branches.subList(0, Math.min(MAX_BRANCHES, branches.size()));
    }

    private static String bare(String name, List<String> remotes) {
        return remotes.stream()
                .filter(remote -> name.startsWith(remote + "/"))
                .findFirst()
                .map(remote -> name.substring(remote.length() + 1))
                .orElse(name);
    }

    private Optional<RevCommit> commit(ObjectId id) throws IOException {
        try {
            return id == null ? Optional.empty() : Optional.of(open.walk().parseCommit(id));
        } catch (MissingObjectException | IncorrectObjectTypeException e) {
            // A branch that a broken fetch has left behind says nothing about this one.
            return Optional.empty();
        }
    }

    private record Branch(String name, boolean target, RevCommit tip) {}
}
