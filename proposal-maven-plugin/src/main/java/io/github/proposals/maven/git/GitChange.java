package io.github.proposals.maven.git;

import io.github.proposals.model.memory.Learnt;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds out which files are not what they were where the change under judgement begins, committed or not. */
public final class GitChange {

    private static final int MAX_FILES = 50_000;

    /** Characters. What lies beyond is taken for a file that says nothing. */
    private static final int MAX_TEXT = 1 << 26;

    private final SourceTree tree;
    private final OpenRepository open;
    private final RepositoryPaths paths;
    private final Limits limits;
    private final Trees trees;
    private final Map<String, ObjectId> before = new TreeMap<>();

    private GitChange(SourceTree tree, OpenRepository open, RepositoryPaths paths, Limits limits) {
        this.tree = tree;
        this.open = open;
        this.paths = paths;
        this.limits = limits;
        this.trees = new Trees(open.reader(), new RememberedTrees(new Learnt(Memory.NONE, "")));
    }

    /**
     * What differs.
     *
     * @param before the files that differ, as people name them, each with its text then; nothing for a file that was not there.
     *     Nothing at all where nobody knows where the change begins
     * @param limits why nobody knows: one sentence each
     */
    public record Reading(Optional<Map<String, Optional<String>>> before, List<String> limits) {}

    /**
     * {@return what differs in the repository around some proposals}
     *
     * @param start the folder where the build runs
     * @param tree the proposals
     * @param environment the variables by which CI systems say what they build
     * @param base the branch into which the present one will be merged, if somebody has said so
     * @param onDefault whether the files are those of the default branch, if somebody has said so
     */
    public static Reading read(
            Path start,
            SourceTree tree,
            Map<String, String> environment,
            Optional<String> base,
            Optional<Boolean> onDefault) {
        Limits limits = new Limits();
        Optional<Map<String, Optional<String>>> before = new SafeReading(start, tree.directory(), limits)
                .of((open, paths) -> {
                    BranchFinder branches = new BranchFinder(open, environment, base);
                    Ground ground = branches.find(onDefault);
                    Range range = new RangeFinder(open, branches, environment, limits).find(ground);
                    return range.kind() == Range.Kind.WORK_TREE
                            ? Optional.<Map<String, Optional<String>>>empty()
                            : Optional.of(new GitChange(tree, open, paths, limits)
                                    .since(range.from(), ground.head().orElseThrow()));
                })
                .flatMap(it -> it);
        return new Reading(before, limits.sentences());
    }

    private Map<String, Optional<String>> since(Optional<RevCommit> from, RevCommit head) throws IOException {
        ObjectId then = from.isPresent() ? open.parsed(from.get()).getTree().getId() : ObjectId.zeroId();
        ObjectId now = open.parsed(head).getTree().getId();
        compare(then, now, (path, earlier, later) -> before.put(path, earlier));
        uncommitted(now);
        return texts();
    }

    /** A folder whose name begins with a dot is looked at if the proposals are in it. */
    private void compare(ObjectId one, ObjectId other, Trees.Difference difference) throws IOException {
        for (String folder : Set.of("", paths.inRepository(tree.directory()))) {
            trees.compare(one, other, folder, true, difference);
        }
    }

    private void uncommitted(ObjectId head) throws IOException {
        FilesOnDisk disk = new FilesOnDisk(open.repository(), paths, limits, file -> {});
        Map<String, ObjectId> committed = new HashMap<>();
        compare(ObjectId.zeroId(), head, (path, none, id) -> {
            if (committed.size() < MAX_FILES) {
                committed.put(path, id);
            }
        });
        committed.forEach((path, id) -> note(path, id, onDisk(disk, path, id)));
        for (SourceEntry entry : tree.entries()) {
            String path = paths.inRepository(entry.path());
            if (!committed.containsKey(path)) {
                before.putIfAbsent(path, trees.file(head, path));
            }
        }
    }

    private static ObjectId onDisk(FilesOnDisk disk, String path, ObjectId committed) {
        try {
            if (disk.isThere(path)) {
                return disk.id(path, Optional.of(committed), (id, bytes) -> {}).orElse(committed);
            }
            return disk.isGone(path) ? ObjectId.zeroId() : committed;
        } catch (IOException | InvalidPathException e) {
            // A file that cannot be read is taken for unchanged, and is told of where it is judged.
            return committed;
        }
    }

    /** What the work tree took back differs no more. */
    private void note(String path, ObjectId committed, ObjectId disk) {
        if (!disk.equals(committed)) {
            ObjectId then = before.getOrDefault(path, committed);
            before.put(path, then);
            before.remove(path, disk);
        }
    }

    private Map<String, Optional<String>> texts() throws IOException {
        Map<String, Optional<String>> texts = new TreeMap<>();
        int left = MAX_TEXT;
        for (Map.Entry<String, ObjectId> file : before.entrySet()) {
            Optional<String> text = Optional.empty();
            if (!file.getValue().equals(ObjectId.zeroId())) {
                text = Optional.of(left > 0 ? Blobs.whole(open.reader(), file.getValue()) : "");
                left -= text.get().length();
            }
            texts.put(paths.shown(file.getKey()), text);
        }
        return texts;
    }
}
