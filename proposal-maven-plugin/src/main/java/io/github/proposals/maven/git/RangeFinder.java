package io.github.proposals.maven.git;

import io.github.proposals.maven.git.CiVariable.Meaning;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Finds out where the change under judgement begins. */
final class RangeFinder {

    private static final int MAX_STEPS = 10_000;

    private final OpenRepository open;
    private final BranchFinder branches;
    private final Map<String, String> environment;
    private final Limits limits;

    RangeFinder(OpenRepository open, BranchFinder branches, Map<String, String> environment, Limits limits) {
        this.open = open;
        this.branches = branches;
        this.environment = environment;
        this.limits = limits;
    }

    /** {@return which commits are judged} */
    Range find(Ground ground) throws IOException {
        if (ground.head().isEmpty()) {
            return new Range(Range.Kind.WORK_TREE, Optional.empty(), List.of());
        }
        RevCommit head = ground.head().get();
        if (ground.onDefault().orElse(false)) {
            return onDefault(ground, head);
        }
        if (ground.target().isEmpty()) {
            limits.noTarget(ground.lookedFor(), open.isShallow());
            return onlyWorkTree(head);
        }
        Optional<RevCommit> base = mergeBase(ground.parents(), ground.target().get());
        if (base.isEmpty()) {
            limits.noMergeBase(ground.target().get().name(), open.isShallow());
            return onlyWorkTree(head);
        }
        return new Range(Range.Kind.BRANCH, base, ground.target().get().tips());
    }

    private static Range onlyWorkTree(RevCommit head) {
        return new Range(Range.Kind.WORK_TREE, Optional.of(head), List.of(head));
    }

    private Range onDefault(Ground ground, RevCommit head) throws IOException {
        Optional<RevCommit> published = published(ground, head);
        if (published.isPresent()) {
            boolean straight = isFirstParent(published.get(), head);
            return new Range(
                    straight ? Range.Kind.FIRST_PARENTS : Range.Kind.BRANCH, published, List.of(published.get()));
        }
        if (open.isCutOff(head)) {
            limits.shallow();
            return onlyWorkTree(head);
        }
        Optional<RevCommit> parent = head.getParentCount() == 0 ? Optional.empty() : Optional.of(head.getParent(0));
        return new Range(Range.Kind.FIRST_PARENTS, parent, parent.map(List::of).orElse(List.of()));
    }

    /** {@return the newest commit of the default branch that was judged before, in another build} */
    private Optional<RevCommit> published(Ground ground, RevCommit head) throws IOException {
        String branch =
                ground.branch().or(() -> ground.target().map(Target::name)).orElse("");
        Optional<RevCommit> named =
                ground.target().filter(it -> ObjectId.isId(it.name())).map(Target::tip);
        if (isStrictlyBehind(named, head)) {
            return named;
        }
        Optional<RevCommit> upstream =
                branches.commit(Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/" + branch);
        if (isStrictlyBehind(upstream, head)) {
            return upstream;
        }
        Optional<String> before = CiVariable.find(environment, Meaning.BEFORE);
        Optional<RevCommit> last = before.isPresent() ? branches.commit(before.get()) : Optional.empty();
        return isStrictlyBehind(last, head) ? last : leftAside(branch, head);
    }

    /** {@return where the branch was until it was moved to a commit whose first parents know nothing of that} */
    private Optional<RevCommit> leftAside(String branch, RevCommit head) throws IOException {
        Optional<ObjectId> before = BranchLog.before(open.root(), branch);
        Optional<RevCommit> commit =
                before.isPresent() ? branches.commit(before.get().name()) : Optional.empty();
        return isStrictlyBehind(commit, head) && !isFirstParent(commit.get(), head) ? commit : Optional.empty();
    }

    private boolean isStrictlyBehind(Optional<RevCommit> older, RevCommit newer) throws IOException {
        return older.isPresent() && !older.get().equals(newer) && open.isBehind(older.get(), newer);
    }

    private boolean isFirstParent(RevCommit wanted, RevCommit head) throws IOException {
        RevCommit commit = head;
        for (int i = 0; i < MAX_STEPS && open.parsed(commit).getParentCount() > 0; i++) {
            commit = commit.getParent(0);
            if (commit.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private Optional<RevCommit> mergeBase(List<RevCommit> heads, Target target) throws IOException {
        Optional<RevCommit> best = Optional.empty();
        for (RevCommit head : heads) {
            for (RevCommit tip : target.tips()) {
                Optional<RevCommit> base = mergeBase(open.walk(), head, tip);
                if (base.isPresent() && (best.isEmpty() || open.isBehind(best.get(), base.get()))) {
                    best = base;
                }
            }
        }
        return best;
    }

    /** {@return the newest commit that two commits have in common} */
    static Optional<RevCommit> mergeBase(RevWalk walk, RevCommit one, RevCommit other) throws IOException {
        walk.reset();
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(one);
        walk.markStart(other);
        Optional<RevCommit> base = Optional.ofNullable(walk.next());
        walk.reset();
        walk.setRevFilter(RevFilter.ALL);
        if (base.isPresent()) {
            walk.parseHeaders(base.get());
        }
        return base;
    }
}
