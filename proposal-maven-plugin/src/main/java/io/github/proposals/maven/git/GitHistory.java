package io.github.proposals.maven.git;

import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryRecord;
import io.github.proposals.model.memory.Learnt;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.ProcessWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Reads what the repository remembers of proposals. A repository that cannot be read is a sentence, never an exception. */
public final class GitHistory {

    private GitHistory() {}

    /** {@return the history of some proposals; of those in no repository, none} */
    public static HistoryReading read(HistoryRequest request) {
        return read(request, Memory.NONE, file -> {});
    }

    /**
     * {@return the same}
     *
     * @param memory knows texts and trees that need not be read again
     * @param looks hears of files whose present state counts
     */
    public static HistoryReading read(HistoryRequest request, Memory memory, Consumer<Path> looks) {
        Learnt learnt = new Learnt(memory, ProcessWords.of(request.reader().process()));
        HistoryReading reading = read(request, new RememberedHeaders(request.reader(), learnt), learnt, looks);
        learnt.keep();
        return reading;
    }

    static HistoryReading read(HistoryRequest request, Versions.Headers headers) {
        return read(request, headers, new Learnt(Memory.NONE, ""), file -> {});
    }

    static HistoryReading read(HistoryRequest request, Versions.Headers headers, Learnt learnt, Consumer<Path> looks) {
        Limits limits = new Limits();
        Optional<History> history = new SafeReading(
                        request.start(), request.tree().directory(), limits)
                .of((open, paths) -> new Reading(request, headers, learnt, open, paths, limits, looks).read());
        return new HistoryReading(
                history.orElseGet(() ->
                        request.onDefaultBranch().map(History::onDefaultBranch).orElse(History.none())),
                limits.sentences());
    }

    /** One repository, read once. */
    private static final class Reading {

        private final HistoryRequest request;
        private final OpenRepository open;
        private final Limits limits;
        private final RepositoryPaths paths;
        private final Scope scope;
        private final Edges edges;
        private final Versions versions;
        private final Steps steps;
        private final Commits commits;
        private final BranchFinder branches;
        private final Consumer<Path> looks;

        Reading(
                HistoryRequest request,
                Versions.Headers headers,
                Learnt learnt,
                OpenRepository open,
                RepositoryPaths paths,
                Limits limits,
                Consumer<Path> looks) {
            this.looks = looks;
            this.request = request;
            this.open = open;
            this.limits = limits;
            this.paths = paths;
            this.scope = new Scope(
                    request.reader().process(),
                    request.isExcluded(),
                    paths.inRepository(request.tree().directory()));
            this.edges = new Edges(open.reader(), new RememberedTrees(learnt), scope);
            this.versions = new Versions(open.reader(), headers, scope, paths, limits);
            this.steps = new Steps(open, edges, versions, limits);
            this.commits = new Commits(open.walk());
            this.branches = new BranchFinder(open, request.environment(), request.base());
        }

        History read() throws IOException {
            Ground ground = branches.find(request.onDefaultBranch());
            Range range = new RangeFinder(open, branches, request.environment(), limits).find(ground);
            boolean all = request.depth() == Depth.ALL
                    || request.depth() == Depth.AS_NEEDED && ground.onDefault().orElse(false);
            if (all && open.isShallow()) {
                limits.shallow();
            }
            List<String> documents = WorkTree.documents(request);
            ObjectId head = tree(ground.head());
            WorkTree workTree = new WorkTree(open, paths, edges, scope, versions, limits, looks);
            List<BlobChange> uncommitted = workTree.changes(head, documents);
            Mentions mentions =
                    new Mentions(open, steps, scope, commits, request.reader().process());
            if (ground.head().isPresent()) {
                List<RevCommit> known = all ? List.of() : range.known();
                mentions.search(steps.commits(List.of(ground.head().get()), known));
            }
            List<Step> walked = walk(ground, range, all);
            List<Step> judged = walked.stream().filter(Step::judged).toList();
            List<BlobChange> net = new NetChange(edges).of(tree(range.from()), head, judged, uncommitted);
            Recorder recorder = new Recorder(versions, commits);
            List<DocumentChange> changes =
                    new ArrayList<>(recorder.changes(earlier(ground, range, all, net, documents)));
            changes.addAll(recorder.changes(walked));
            changes.addAll(recorder.uncommitted(ofItsOwn(uncommitted, workTree, ground, range, documents)));
            HistoryRecord memory = new HistoryRecord(
                    all && !open.isShallow(),
                    ground.head().isPresent()
                            ? Optional.of(commits.of(ground.head().get()))
                            : Optional.empty(),
                    documents,
                    changes,
                    recorder.uncommitted(net),
                    new OtherBranches(open, edges, scope, versions)
                            .documents(ground, workTree.inRepository(documents), branches.remotes()),
                    mentions.all(walked),
                    new OldTexts(open.root(), workTree.texts()));
            return History.of(ground.onDefault(), memory);
        }

        /** Oldest first. */
        private List<Step> walk(Ground ground, Range range, boolean all) throws IOException {
            Optional<RevCommit> head = ground.head();
            List<Step> walked = new ArrayList<>();
            if (head.isEmpty()) {
                return walked;
            }
            Chain chain = new Chain(open, steps, edges, versions, limits);
            if (range.kind() == Range.Kind.FIRST_PARENTS) {
                return chain.to(head.get(), range.from(), all);
            }
            List<Step> judged = new ArrayList<>();
            if (range.kind() == Range.Kind.BRANCH) {
                judged.addAll(steps.between(ground.parents(), range.known(), true));
                Collections.reverse(judged);
            }
            if (all && range.from().isPresent()) {
                walked.addAll(chain.to(range.from().get(), range.from(), true));
            }
            walked.addAll(judged);
            return walked;
        }

        /** A merge that is not committed yet brings to a branch only what it makes up itself. */
        private List<BlobChange> ofItsOwn(
                List<BlobChange> uncommitted, WorkTree workTree, Ground ground, Range range, List<String> documents)
                throws IOException {
            if (ground.merging().isEmpty() || range.kind() != Range.Kind.BRANCH) {
                return uncommitted;
            }
            List<List<BlobChange>> againstEach = new ArrayList<>(List.of(uncommitted));
            for (RevCommit other : ground.merging()) {
                againstEach.add(workTree.changes(other.getTree(), documents));
            }
            return steps.ofItsOwn(againstEach);
        }

        /** What was before a branch, and what its target has done beside it, as far as the branch depends on it. */
        private List<Step> earlier(
                Ground ground, Range range, boolean all, List<BlobChange> net, List<String> documents)
                throws IOException {
            if (range.kind() != Range.Kind.BRANCH || range.from().isEmpty()) {
                return List.of();
            }
            Backtrace.Wanted wanted =
                    new BranchPast(request.reader().process(), scope, versions).wanted(net, documents);
            Backtrace backtrace = new Backtrace(open, scope, steps, versions, wanted);
            List<Step> earlier = new ArrayList<>();
            if (ground.target().isPresent()) {
                earlier.addAll(backtrace.freed(
                        ground.target().get().tip(), range.from().get()));
            }
            if (!all) {
                earlier.addAll(0, backtrace.of(range.from().get()));
            }
            return earlier;
        }

        private ObjectId tree(Optional<RevCommit> commit) throws IOException {
            return commit.isPresent() ? open.parsed(commit.get()).getTree().getId() : ObjectId.zeroId();
        }
    }
}
